// SPDX-License-Identifier: LGPL-2.1-or-later
//! Conditions on entities.

use super::device::DeviceLink;
use super::entity::{Date, Entity};
use super::product::Product;
use super::relations::Relationship;

/// A condition on entities: each required value must be among the entity's values of that key, exactly.
///
/// An empty filter lets everything pass.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    constraints: Vec<(String, String)>,
}

impl Filter {
    /// A filter that lets everything pass.
    pub fn new() -> Filter {
        Filter::default()
    }

    /// The same filter with one more required value.
    pub fn with(mut self, key: impl Into<String>, value: impl Into<String>) -> Filter {
        self.add(key, value);
        self
    }

    /// Requires one more value.
    pub fn add(&mut self, key: impl Into<String>, value: impl Into<String>) {
        self.constraints.push((key.into(), value.into()));
    }

    /// Requires nothing of a key any more.
    pub fn clear(&mut self, key: &str) {
        self.constraints.retain(|(known, _)| known != key);
    }

    /// Requires nothing any more.
    pub fn clear_all(&mut self) {
        self.constraints.clear();
    }

    /// The keys of which a value is required, in the order in which they were first named.
    pub fn keys(&self) -> Vec<&str> {
        let mut keys: Vec<&str> = Vec::new();
        for (key, _) in &self.constraints {
            if !keys.contains(&key.as_str()) {
                keys.push(key);
            }
        }
        keys
    }

    /// The values that are required of a key, in the order in which they were added.
    pub fn values(&self, key: &str) -> Vec<&str> {
        self.constraints.iter().filter(|(known, _)| known == key).map(|(_, value)| value.as_str()).collect()
    }

    /// Whether an entity has all required values.
    pub fn matches(&self, entity: &(impl Entity + ?Sized)) -> bool {
        self.constraints.iter().all(|(key, value)| entity.has_param(key, value))
    }
}

/// A condition on products: also what they relate to, and when they are supported.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProductFilter {
    /// What is required of their values.
    pub base: Filter,
    related: Vec<(Relationship, String)>,
    supported_on: Option<Date>,
}

impl ProductFilter {
    /// Requires that a product directly relates to the one of an id.
    pub fn add_related(&mut self, relationship: Relationship, id: impl Into<String>) {
        self.related.push((relationship, id.into()));
    }

    /// The ids that are required in one way, in the order in which they were added.
    pub fn related(&self, relationship: Relationship) -> Vec<&str> {
        self.related.iter().filter(|(kind, _)| *kind == relationship).map(|(_, id)| id.as_str()).collect()
    }

    /// Requires nothing of one relationship any more.
    pub fn clear_related(&mut self, relationship: Relationship) {
        self.related.retain(|(kind, _)| *kind != relationship);
    }

    /// Requires nothing of any relationship any more.
    pub fn clear_all_related(&mut self) {
        self.related.clear();
    }

    /// Requires that a product was out on a day and its vendor cared for it; nothing is required of dates that the
    /// database does not know. Without a day nothing is required.
    pub fn set_supported_on(&mut self, date: Option<Date>) {
        self.supported_on = date;
    }

    /// Whether a product meets all conditions.
    pub fn matches(&self, product: &(impl Product + ?Sized)) -> bool {
        let is_related = |(kind, id): &(Relationship, String)| product.related_ids(*kind).contains(&id.as_str());
        let is_supported = |day| {
            product.release_date().is_none_or(|release| release <= day)
                && product.eol_date().is_none_or(|end| day <= end)
        };
        self.base.matches(product) && self.related.iter().all(is_related) && self.supported_on.is_none_or(is_supported)
    }
}

/// A condition on links to devices: also on the device that they lead to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeviceLinkFilter {
    /// What is required of the values of the link.
    pub base: Filter,
    /// What is required of the device.
    pub target: Filter,
}

impl DeviceLinkFilter {
    /// Whether a link and its device meet the conditions.
    pub fn matches(&self, link: &DeviceLink) -> bool {
        self.base.matches(link) && self.target.matches(&link.device())
    }
}

#[cfg(test)]
mod tests {
    use super::super::entity::Record;
    use super::*;

    #[test]
    fn filters_need_every_value() {
        let mut record = Record::new("i");
        record.add("k", "a");
        record.add("k", "b");
        assert!(Filter::new().matches(&record));
        assert!(Filter::new().with("k", "b").with("id", "i").matches(&record));
        let mut both = Filter::new().with("k", "b").with("k", "c").with("l", "d");
        assert!(!both.matches(&record));
        assert_eq!((both.keys(), both.values("k")), (vec!["k", "l"], vec!["b", "c"]));
        both.clear("l");
        both.clear("k");
        assert!(both.matches(&record));
    }
}
