// SPDX-License-Identifier: LGPL-2.1-or-later
//! Documents other than a domain's, read and made through the classes that the tables give.

use virtdesigner::config::*;

fn classes<T: Class>(objects: Vec<T>) -> Vec<&'static str> {
    objects.iter().map(|object| object.object().class().name()).collect()
}

#[test]
fn each_protocol_of_a_filter_has_its_class() {
    let filter = NetworkFilter::from_xml(
        "<filter name='f' chain='root'>\n  <rule action='drop' direction='in'>\n    \
         <mac protocolid='0x1234'/>\n    <arp opcode='Request' srcmacaddr='$MAC'/>\n    <ipv6 protocol='tcp'/>\n    \
         <tcp-ipv6 srcportstart='$PORT' flags='SYN/ALL'/>\n    <icmp type='8'/>\n    <udplite/>\n  </rule>\n</filter>\n",
    )
    .unwrap();
    let rule = &filter.rules().unwrap()[0];
    assert_eq!(rule.action().unwrap(), Some(NetworkFilterAction::Drop));
    let protocols = rule.protocols().unwrap();
    let mac = NetworkFilterMac::try_from_object(protocols[0].object().clone()).unwrap();
    assert_eq!(mac.protocol_id().unwrap(), Some(NetworkFilterMacProtocol::Unknown));
    assert_eq!(mac.protocol_id_text().unwrap().as_deref(), Some("0x1234"));
    let tcp = NetworkFilterTcpIpv6::try_from_object(protocols[3].object().clone()).unwrap();
    assert_eq!(tcp.src_port_start().unwrap().as_deref(), Some("$PORT"));
    assert_eq!(
        classes(protocols),
        [
            "NetworkFilterMac",
            "NetworkFilterArp",
            "NetworkFilterIpv6",
            "NetworkFilterTcpIpv6",
            "NetworkFilterIcmp",
            "NetworkFilterUdplite"
        ]
    );
}

#[test]
fn a_filter_is_made_from_nothing() {
    let filter = NetworkFilter::new().unwrap();
    filter.set_name("no-spoofing").unwrap();
    let rule = NetworkFilterRule::new().unwrap();
    rule.set_action(NetworkFilterAction::Drop).unwrap();
    rule.set_direction(NetworkFilterDirection::Out).unwrap();
    rule.set_priority(-500).unwrap();
    let mac = NetworkFilterMac::new().unwrap();
    mac.set_matching(false).unwrap();
    mac.set_src_mac("$MAC").unwrap();
    rule.add_protocol(&mac).unwrap();
    filter.add_rule(&rule).unwrap();
    assert_eq!(
        filter.to_xml().unwrap(),
        "<filter name=\"no-spoofing\">\n  <rule action=\"drop\" direction=\"out\" priority=\"-500\">\n    \
         <mac match=\"no\" srcmacaddr=\"$MAC\"/>\n  </rule>\n</filter>\n"
    );
}

#[test]
fn a_network_is_made_in_canonical_order() {
    let network = Network::new().unwrap();
    let ip = NetworkIp::new().unwrap();
    let range = NetworkDhcpRange::new().unwrap();
    range.set_start("192.168.5.10").unwrap();
    range.set_end("192.168.5.99").unwrap();
    ip.set_address("192.168.5.1").unwrap();
    ip.set_prefix(24).unwrap();
    ip.add_dhcp_range(&range).unwrap();
    network.add_ip(&ip).unwrap();
    network.set_bridge_name("virbr5").unwrap();
    network.set_forward_mode(NetworkForwardMode::Nat).unwrap();
    network.set_name("five").unwrap();
    network.add_dnsmasq_option("log-dhcp").unwrap();
    assert_eq!(
        network.to_xml().unwrap(),
        "<network>\n  <name>five</name>\n  <forward mode=\"nat\"/>\n  <bridge name=\"virbr5\"/>\n  <ip address=\"192.168.5.1\" prefix=\"24\">\n    \
         <dhcp>\n      <range start=\"192.168.5.10\" end=\"192.168.5.99\"/>\n    </dhcp>\n  </ip>\n  \
         <dnsmasq:options xmlns:dnsmasq=\"http://libvirt.org/schemas/network/dnsmasq/1.0\">\n    \
         <dnsmasq:option value=\"log-dhcp\"/>\n  </dnsmasq:options>\n</network>\n"
    );
    let device = NetworkForwardAddress::new().unwrap();
    device.set_slot(5).unwrap();
    network.ensure_forward().unwrap().add_address(&device).unwrap();
    assert_eq!(device.to_xml().unwrap(), "<address type=\"pci\" slot=\"0x05\"/>");
}

#[test]
fn permissions_are_octal_and_sizes_have_units() {
    let pool = StoragePool::from_xml(
        "<pool type='dir'><capacity unit='GiB'>2</capacity><target><permissions><mode>0755</mode>\
         <owner>-1</owner></permissions></target></pool>",
    )
    .unwrap();
    assert_eq!(pool.capacity().unwrap(), Some(2 << 30));
    let permissions = pool.target().unwrap().unwrap().permissions().unwrap().unwrap();
    assert_eq!(permissions.mode().unwrap(), Some(0o755));
    assert_eq!(permissions.owner().unwrap(), Some(-1));
    permissions.set_mode(0o644).unwrap();
    permissions.set_owner(4_294_967_294).unwrap();
    assert_eq!(permissions.to_xml().unwrap(), "<permissions><mode>0644</mode><owner>4294967294</owner></permissions>");
}

#[test]
fn a_pool_keeps_its_servers_and_options() {
    let pool = StoragePool::new().unwrap();
    pool.set_pool_type(StoragePoolType::Rbd).unwrap();
    let source = pool.ensure_source().unwrap();
    for port in [6789, 6790] {
        let host = StoragePoolSourceHost::new().unwrap();
        host.set_name("ceph").unwrap();
        host.set_port(port).unwrap();
        source.add_host(&host).unwrap();
    }
    source.set_name("rbd").unwrap();
    let option = StoragePoolRbdOption::new().unwrap();
    option.set_name("timeout").unwrap();
    option.set_value("45").unwrap();
    pool.add_rbd_option(&option).unwrap();
    assert_eq!(source.host().unwrap().as_deref(), Some("ceph"));
    assert_eq!(source.hosts().unwrap().len(), 2);
    assert_eq!(pool.rbd_options().unwrap()[0].value().unwrap().as_deref(), Some("45"));
    let again = StoragePool::from_xml(&pool.to_xml().unwrap()).unwrap();
    assert_eq!(again.rbd_options().unwrap().len(), 1);
}

#[test]
fn a_device_of_the_host_says_what_it_is() {
    let device = NodeDevice::from_xml(
        "<device><name>net_x</name><parent>pci_x</parent><capability type='net'><interface>wlan0</interface>\
         <link state='unknown'/><feature name='rx'/><feature name='tx'/><capability type='80211'/></capability>\
         <capability type='future'/></device>",
    )
    .unwrap();
    let capabilities = device.capabilities().unwrap();
    let net = NodeDeviceCapabilityNet::try_from_object(capabilities[0].object().clone()).unwrap();
    assert_eq!(net.interface_name().unwrap().as_deref(), Some("wlan0"));
    assert_eq!(net.link_state().unwrap(), Some(InterfaceLinkState::Undetermined));
    assert_eq!(net.features().unwrap(), ["rx", "tx"]);
    assert_eq!(classes(net.capabilities().unwrap()), ["NodeDeviceSubcapabilityWireless"]);
    assert_eq!(classes(capabilities), ["NodeDeviceCapabilityNet", "NodeDeviceCapability"]);
}

#[test]
fn interfaces_of_a_bridge_are_of_their_own_class() {
    let bridge = Interface::from_xml(
        "<interface type='bridge' name='br0'><bridge stp='off' delay='0.5'>\
         <interface type='bond' name='bond0'><bond><interface type='ethernet' name='eth0'/></bond></interface>\
         <interface type='vlan'/></bridge></interface>",
    )
    .unwrap();
    let bridge = InterfaceBridge::try_from_object(bridge.object().clone()).unwrap();
    assert_eq!(bridge.delay().unwrap(), Some(0.5));
    let inner = bridge.interfaces().unwrap();
    let bond = InterfaceBond::try_from_object(inner[0].object().clone()).unwrap();
    assert_eq!(bond.interfaces().unwrap()[0].name().unwrap().as_deref(), Some("eth0"));
    assert_eq!(classes(inner), ["InterfaceBond", "InterfaceVlan"]);
}

#[test]
fn a_snapshot_holds_whole_domains() {
    let snapshot = DomainSnapshot::new().unwrap();
    let domain = Domain::new().unwrap();
    domain.set_name("guest").unwrap();
    snapshot.set_inactive_domain(&domain).unwrap();
    snapshot.set_memory_state(DomainSnapshotMemoryState::None).unwrap();
    snapshot.set_name("before").unwrap();
    assert_eq!(
        snapshot.to_xml().unwrap(),
        "<domainsnapshot>\n  <name>before</name>\n  <memory snapshot=\"no\"/>\n  <inactiveDomain>\n    \
         <name>guest</name>\n  </inactiveDomain>\n</domainsnapshot>\n"
    );
    assert_eq!(snapshot.inactive_domain().unwrap().unwrap().name().unwrap().as_deref(), Some("guest"));
    assert!(snapshot.domain().unwrap().is_none());
}

#[test]
fn a_hosts_system_information_has_its_processors() {
    let sysinfo = Sysinfo::from_xml(
        "<sysinfo type='smbios'><bios><entry name='vendor'>V</entry></bios>\
         <processor><entry name='type'>CPU</entry></processor></sysinfo>",
    )
    .unwrap();
    assert_eq!(sysinfo.bios_vendor().unwrap().as_deref(), Some("V"));
    assert_eq!(sysinfo.processors().unwrap()[0].processor_type().unwrap().as_deref(), Some("CPU"));
}

/// The documents of one kind in the corpus, as far as they are well-formed and have the right root.
fn corpus<T: Class>(kind: &str) -> Vec<(String, Object)> {
    let Some(corpus) = crate::corpus() else { return Vec::new() };
    let directory = corpus.join("libvirt").join(kind);
    let files = std::fs::read_dir(&directory).unwrap_or_else(|e| panic!("{}: {e}", directory.display()));
    let mut found = Vec::new();
    for file in files {
        let path = file.expect("entry").path();
        let text = std::fs::read_to_string(&path).expect("readable");
        if let Ok(object) = Object::parse(T::CLASS, &text) {
            assert_eq!(object.to_xml().unwrap(), text, "{}", path.display());
            found.push((path.display().to_string(), object));
        }
    }
    assert!(!found.is_empty(), "no documents in {}", directory.display());
    found
}

/// A class that is told apart from others stands for each element, none of the general classes.
fn assert_known<T: Class>(file: &str, general: &str, objects: Vec<T>) -> usize {
    let found = classes(objects);
    assert!(!found.contains(&general), "{file}: {found:?}");
    found.len()
}

#[test]
fn documents_of_every_kind_are_read_and_written_back() {
    if crate::corpus().is_none() {
        println!("skipped: no corpus");
        return;
    }
    let kinds = [
        corpus::<Capabilities>("capabilities"),
        corpus::<DomainCapabilities>("domaincaps"),
        corpus::<Network>("network"),
        corpus::<StoragePool>("storagepool"),
        corpus::<StoragePoolCapabilities>("storagepoolcaps"),
        corpus::<StorageVol>("storagevol"),
        corpus::<Secret>("secret"),
        corpus::<DomainSnapshot>("snapshot"),
        corpus::<DomainCheckpoint>("checkpoint"),
        corpus::<DomainBackup>("backup"),
    ];
    println!("{} documents", kinds.iter().map(Vec::len).sum::<usize>());
    let mut told_apart = 0;
    for (file, object) in corpus::<NetworkFilter>("nwfilter") {
        for rule in NetworkFilter::try_from_object(object).unwrap().rules().unwrap() {
            told_apart += assert_known(&file, "NetworkFilterProtocol", rule.protocols().unwrap());
        }
    }
    for (file, object) in corpus::<NodeDevice>("nodedev") {
        let capabilities = NodeDevice::try_from_object(object).unwrap().capabilities().unwrap();
        for capability in &capabilities {
            told_apart += assert_known(&file, "NodeDeviceSubcapability", capability.capabilities().unwrap());
        }
        told_apart += assert_known(&file, "NodeDeviceCapability", capabilities);
    }
    for (file, object) in corpus::<Interface>("interface") {
        if let Ok(bridge) = InterfaceBridge::try_from_object(object.clone()) {
            told_apart += assert_known(&file, "Interface", bridge.interfaces().unwrap());
        }
        told_apart += assert_known(&file, "Interface", vec![object]);
    }
    for (file, object) in corpus::<NetworkPort>("networkport") {
        let plug = NetworkPort::try_from_object(object).unwrap().plug().unwrap();
        told_apart += assert_known(&file, "NetworkPortPlug", plug.into_iter().collect());
    }
    assert!(told_apart > 200, "only {told_apart} elements have been told apart");
}
