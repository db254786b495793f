// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the schema tables say, as the generic code sees it: classes, fields, paths.
//!
//! The tables themselves are generated from `data/schema` at build time.

use super::pool::{Part, Row, Text};
use std::fmt;

/// Identifies a class of config objects. The number is valid within one build only.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClassId(pub(crate) u16);

impl fmt::Debug for ClassId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What decides which subclass an element belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variant {
    /// Nothing: the declared class is the class.
    None,
    /// The name of the element.
    Element,
    /// The value of an attribute.
    Attribute(Text),
}

/// One class of config objects.
pub(crate) struct Class {
    name: Text,
    pub parent: Option<ClassId>,
    /// Name of the element, own or inherited; "" where there is no fixed one.
    element: Text,
    pub document: bool,
    pub is_abstract: bool,
    pub variant: Variant,
    /// Values of the parent's variant attribute that stand for this class.
    when: Part<Text>,
    subclasses: Part<ClassId>,
    /// Paths and values of a new element, from the `when` values and `create` of the lineage.
    initial: Part<(Text, Text)>,
    /// Canonical order of the child elements.
    order: Part<Text>,
    /// The class's own fields.
    fields: Part<Field>,
}

impl Class {
    pub fn name(&self) -> &'static str {
        self.name.get()
    }

    /// Name of the element, own or inherited; "" where there is no fixed one.
    pub fn element(&self) -> &'static str {
        self.element.get()
    }

    /// Values of the parent's variant attribute that stand for this class.
    pub fn when(&self) -> &'static [Text] {
        self.when.get()
    }

    pub fn subclasses(&self) -> &'static [ClassId] {
        self.subclasses.get()
    }

    /// Paths and values of a new element.
    pub fn initial(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.initial.get().iter().map(|(path, value)| (path.get(), value.get()))
    }

    /// Canonical order of the child elements.
    pub fn order(&self) -> &'static [Text] {
        self.order.get()
    }

    /// The class's own fields.
    pub fn fields(&self) -> &'static [Field] {
        self.fields.get()
    }
}

/// One step down a path.
#[derive(Debug)]
pub(crate) enum Step {
    /// To a child element.
    Child {
        name: Text,
        /// An attribute the element must have with this value.
        condition: Option<(Text, Text)>,
        /// Canonical order of the siblings; empty at the top, where the object's own class knows it.
        order: Part<Text>,
    },
    /// To an attribute; always the last step.
    Attribute(Text),
}

/// Where a field's value stands below the object's element.
#[derive(Debug)]
pub(crate) enum Path {
    Fixed(Part<Step>),
    /// The place depends on the value of an attribute of the object's element.
    ByValue {
        on: Text,
        cases: Part<Case>,
    },
}

/// The place of a field's value for one value of the attribute that decides.
#[derive(Debug)]
pub(crate) struct Case {
    pub value: Text,
    pub steps: Part<Step>,
}

/// How a whole number is written; every base is understood on reading.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Base {
    Decimal,
    /// `0x` and at least this many digits.
    Hex(usize),
    /// A leading `0` as part of at least this many digits.
    Octal(usize),
}

/// The unit of a quantity as the API gives it, in bytes.
pub(crate) type Unit = u64;

/// What kind of value a field has.
#[derive(Debug)]
pub(crate) enum Kind {
    String,
    Uint {
        max: u64,
        base: Base,
    },
    Int {
        min: i64,
        max: i64,
    },
    Double,
    Size {
        unit: Unit,
        name: Text,
        implied: Unit,
    },
    Bool {
        yes: Text,
        no: Text,
    },
    Flag,
    /// The number of its table in [`ENUMS`].
    Enum(u16),
    /// The name of the object's own element.
    ElementName,
    Object {
        class: ClassId,
        plain: bool,
    },
    List {
        class: ClassId,
        order: Part<Text>,
        exclude: Part<Text>,
        /// Name of the sibling right behind which an item goes, that whose text is the item's attribute of that name.
        behind: Text,
    },
    Strings,
    Names,
}

/// One enum: its XML values, in ABI order.
#[derive(Debug)]
pub struct EnumTable {
    /// Name of the enum, without prefix.
    name: Text,
    /// The XML values; the position is the number that crosses the C border.
    values: Part<Text>,
}

impl EnumTable {
    /// The table of a number.
    pub(crate) fn of(number: u16) -> &'static EnumTable {
        &ENUMS[usize::from(number)]
    }

    /// Name of the enum, without prefix.
    pub fn name(&self) -> &'static str {
        self.name.get()
    }

    /// The XML values; the position is the number that crosses the C border.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &'static str> {
        self.values.get().iter().map(|value| value.get())
    }
}

/// Typed access to one place below an element.
#[derive(Debug)]
pub struct Field {
    /// Unique number of the field, the key of a handle's string cache.
    pub(crate) id: u32,
    /// Class and accessor stem, for messages: `DomainDisk.target_dev`.
    name: Text,
    pub(crate) path: Path,
    pub(crate) kind: Kind,
}

impl Field {
    /// Class and accessor stem, for messages: `DomainDisk.target_dev`.
    pub(crate) fn name(&self) -> &'static str {
        self.name.get()
    }
}

impl ClassId {
    pub(crate) fn class(self) -> &'static Class {
        // Ids come from the tables only, so the index is in range; 0 is `Object`.
        CLASSES.get(usize::from(self.0)).unwrap_or(&CLASSES[0])
    }

    /// The class's name, without prefix: `DomainDisk`.
    pub fn name(self) -> &'static str {
        self.class().name()
    }

    /// The class it inherits from; None for `Object`.
    pub fn parent(self) -> Option<ClassId> {
        self.class().parent
    }

    /// Whether this class is `other` or inherits from it.
    pub fn is_a(self, other: ClassId) -> bool {
        let mut at = Some(self);
        while let Some(class) = at {
            if class == other {
                return true;
            }
            at = class.parent();
        }
        false
    }

    /// Whether its element is the root of a document.
    pub fn is_document(self) -> bool {
        self.class().document
    }

    /// All classes: `Object`, then those of the tables in their order.
    pub fn all() -> impl Iterator<Item = ClassId> {
        (0..CLASSES.len()).filter_map(|index| u16::try_from(index).ok()).map(ClassId)
    }

    pub(crate) fn from_index(index: usize) -> Option<ClassId> {
        (index < CLASSES.len()).then(|| u16::try_from(index).ok().map(ClassId)).flatten()
    }
}

/// The tables by what stands in them.
macro_rules! rows {
    ($($row:ty: $table:ident),*) => {
        $(impl Row for $row {
            fn all() -> &'static [Self] {
                &$table
            }
        })*
    };
}

rows!(Text: NAMES, Step: STEPS, Case: CASES, (Text, Text): INITIAL, ClassId: SUBCLASSES, Field: FIELDS);

include!(concat!(env!("OUT_DIR"), "/config_tables.rs"));
