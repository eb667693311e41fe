//! Mistakes that Diameter implementations have made: codes, widths, flags, padding, addresses, the
//! same code or the same name twice.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use diameter_core::{
    Address, Command, DecodeOptions, DiameterIdentity, Format, Header, Mandatory, Message, RawAvp,
};
use diameter_messages::gy::{
    CcRequestType, CreditControlAnswer, CreditControlRequest, GrantedServiceUnit,
    MultipleServicesCreditControl, SubscriptionId, SubscriptionIdType,
};
use diameter_messages::{
    DICTIONARIES, base, credit_control, gy, nasreq, s6a, ts29061, ts29272, ts32299,
};
use diameter_tests::samples::{CCR, credit_control_request, device_watchdog_request};
use diameter_tests::{hex, octets, samples, wire};

/// The octets of one AVP, as an encoder writes it.
#[track_caller]
fn assert_octets(avp: RawAvp, expected: &str) {
    assert_eq!(hex(&wire::octets(&[avp])), hex(&octets(expected)));
}

#[test]
fn granted_service_unit_is_431_and_its_octets_take_64_bits() {
    let granted = GrantedServiceUnit::builder()
        .cc_total_octets(1_000_000)
        .cc_service_specific_units(3)
        .build();
    assert_octets(
        credit_control::avp::GRANTED_SERVICE_UNIT.with_value(&granted).unwrap(),
        "
        000001af 40 000028                          # Granted-Service-Unit (431)
            000001a5 40 000010 00000000000f4240     # CC-Total-Octets (421)
            000001a1 40 000010 0000000000000003     # CC-Service-Specific-Units (417)
        ",
    );
    use credit_control::avp;
    for volume in [
        avp::CC_TOTAL_OCTETS.description(),
        avp::CC_INPUT_OCTETS.description(),
        avp::CC_OUTPUT_OCTETS.description(),
        avp::CC_SERVICE_SPECIFIC_UNITS.description(),
    ] {
        assert!(matches!(volume.format, Format::Unsigned64), "{}", volume.name);
    }
}

#[test]
fn avp_length_leaves_out_its_own_padding_and_counts_that_of_its_children() {
    let id = |data: &str| {
        SubscriptionId::builder()
            .subscription_id_type(SubscriptionIdType::END_USER_IMSI)
            .subscription_id_data(data)
            .build()
    };
    for (data, expected) in [
        ("", "000001bb 40 00001c 000001c2 40 00000c 00000001 000001bc 40 000008"),
        ("1", "000001bb 40 000020 000001c2 40 00000c 00000001 000001bc 40 000009 31000000"),
        ("12", "000001bb 40 000020 000001c2 40 00000c 00000001 000001bc 40 00000a 31320000"),
        ("123", "000001bb 40 000020 000001c2 40 00000c 00000001 000001bc 40 00000b 31323300"),
        ("1234", "000001bb 40 000020 000001c2 40 00000c 00000001 000001bc 40 00000c 31323334"),
    ] {
        let avp = credit_control::avp::SUBSCRIPTION_ID.with_value(&id(data)).unwrap();
        assert_eq!(avp.value(), Ok(id(data)));
        assert_octets(avp, expected);
    }
}

#[test]
fn padding_of_the_last_avp_counts_in_the_message_length() {
    let dwr = base::DeviceWatchdogRequest::builder()
        .origin_host(DiameterIdentity::from_static("ocs.net"))
        .origin_realm(DiameterIdentity::from_static("n"))
        .build();
    let header = wire::header(base::DeviceWatchdogRequest::DESCRIPTION);
    let message = dwr.to_message_with(header).unwrap();
    let expected = "
        01 000030 80 000118 00000000 01020304 a0b0c0d0  # 48 octets
        00000108 40 00000f 6f63732e6e657400             # Origin-Host (264) ocs.net
        00000128 40 000009 6e000000                     # Origin-Realm (296) n
    ";
    assert_eq!(hex(message.as_bytes()), hex(&octets(expected)));
}

#[test]
fn padding_that_is_not_zero_is_skipped() {
    let padded = CCR.replace("613b313b32000000", "613b313b32ffffff");
    let message = samples::message(0xc0, 272, 4, &padded);
    let request = CreditControlRequest::from_message(&message).unwrap();
    assert_eq!(request.session_id, "a;1;2");
    let written = request.to_message_with(*message.header()).unwrap();
    assert_eq!(hex(written.as_bytes()), hex(credit_control_request("").as_bytes()));
}

#[test]
fn base_avps_have_the_m_bit_but_for_these_four() {
    let others = base::DICTIONARY.avps.iter().filter(|avp| avp.mandatory != Mandatory::Must);
    let others: BTreeSet<&str> = others.map(|avp| avp.name).collect();
    let expected = ["Error-Message", "Error-Reporting-Host", "Firmware-Revision", "Product-Name"];
    assert_eq!(others, BTreeSet::from(expected));
}

#[test]
fn capabilities_exchange_has_the_flags_and_the_address_of_the_rfc() {
    let cer = base::CapabilitiesExchangeRequest::builder()
        .origin_host(DiameterIdentity::from_static("a"))
        .origin_realm(DiameterIdentity::from_static("b"))
        .host_ip_address(Address::from(Ipv4Addr::new(192, 0, 2, 1)))
        .vendor_id(0)
        .product_name("x")
        .firmware_revision(1)
        .build();
    let header = wire::header(base::CapabilitiesExchangeRequest::DESCRIPTION);
    let message = cer.to_message_with(header).unwrap();
    let expected = "
        00000108 40 000009 61000000             # Origin-Host (264) a
        00000128 40 000009 62000000             # Origin-Realm (296) b
        00000101 40 00000e 0001 c0000201 0000   # Host-IP-Address (257): family 1, four octets
        0000010a 40 00000c 00000000             # Vendor-Id (266) 0
        0000010d 00 000009 78000000             # Product-Name (269) x, without the M bit
        0000010b 00 00000c 00000001             # Firmware-Revision (267) 1, without the M bit
    ";
    assert_eq!(hex(&message.as_bytes()[Header::LENGTH..]), hex(&octets(expected)));
}

#[test]
fn addresses_of_radius_and_of_the_packet_domain_have_no_family() {
    for raw in [
        nasreq::avp::FRAMED_IP_ADDRESS.description(),
        nasreq::avp::FRAMED_IP_NETMASK.description(),
        nasreq::avp::FRAMED_IPV6_PREFIX.description(),
        nasreq::avp::LOGIN_IP_HOST.description(),
        nasreq::avp::NAS_IP_ADDRESS.description(),
        nasreq::avp::NAS_IPV6_ADDRESS.description(),
        ts29061::avp::THREE_GPP_SGSN_ADDRESS.description(),
        ts29061::avp::THREE_GPP_GGSN_ADDRESS.description(),
        ts29061::avp::THREE_GPP_CG_ADDRESS.description(),
        ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS.description(),
    ] {
        assert!(matches!(raw.format, Format::OctetString), "{}", raw.name);
    }
    // The names are nearly the same.
    for with_family in [
        ts32299::avp::SGSN_ADDRESS.description(),
        ts32299::avp::GGSN_ADDRESS.description(),
        ts32299::avp::PDP_ADDRESS.description(),
    ] {
        assert!(matches!(with_family.format, Format::Address), "{}", with_family.name);
    }
    let sgsn = [192, 0, 2, 1].into();
    assert_octets(
        ts29061::avp::THREE_GPP_SGSN_ADDRESS.with_value(&sgsn).unwrap(),
        "00000006 80 000010 000028af c0000201",
    );
}

#[test]
fn avp_codes_and_command_codes_are_different_spaces() {
    // 257, 258 and 282 are both.
    let names = [257, 258, 282].map(|code| {
        let key = diameter_core::AvpKey { vendor_id: 0, code };
        let command = base::DICTIONARY.command(0, code, true).unwrap();
        (base::DICTIONARY.avp(key).unwrap().name, command.abbreviation)
    });
    let expected =
        [("Host-IP-Address", "CER"), ("Auth-Application-Id", "RAR"), ("Route-Record", "DPR")];
    assert_eq!(names, expected);
}

#[test]
fn same_code_with_another_vendor_is_another_avp() {
    // 1/10415 is 3GPP-IMSI, 1 is User-Name; 6 is Service-Type, 6/10415 is 3GPP-SGSN-Address.
    let message = credit_control_request(
        "
        00000001 80 00000f 000028af 32363200    # 3GPP-IMSI (1/10415) 262
        00000001 40 00000b 626f6200             # User-Name (1) bob
        00000001 80 000010 0001869f 01020304    # 1/99999
        ",
    );
    let request = CreditControlRequest::from_message(&message).unwrap();
    assert_eq!(request.user_name.as_deref(), Some("bob"));
    let imsi = request.additional_avps.get(&ts29061::avp::THREE_GPP_IMSI);
    assert_eq!(imsi, Some(Ok("262".into())));
    assert_eq!(request.additional_avps.len(), 2);
}

#[test]
fn avps_of_the_same_name_are_told_apart() {
    assert_eq!(nasreq::avp::SERVICE_TYPE.name, ts29272::avp::THREE_GPP_SERVICE_TYPE.name);
    let message = credit_control_request(
        "
        000005cb c0 00001c 000028af             # Service-Type (1483/10415), a group
            000005cc c0 000010 000028af 00000000 # ServiceTypeIdentity (1484/10415)
        00000006 40 00000c 00000002             # Service-Type (6) FRAMED
        ",
    );
    // Credit control does not know those of S6a by itself.
    let options = DecodeOptions::default();
    let decoded = CreditControlRequest::decode_knowing(&message, &options, &[&ts29272::DICTIONARY]);
    let request = decoded.into_result().unwrap();
    let service_type = request.additional_avps.get(&nasreq::avp::SERVICE_TYPE);
    assert_eq!(service_type.map(|it| it.unwrap().to_string()).as_deref(), Some("FRAMED"));
    let of_3gpp: Vec<_> =
        request.additional_avps.get_all(&ts29272::avp::THREE_GPP_SERVICE_TYPE).collect();
    assert_eq!(of_3gpp.len(), 1);
}

#[test]
fn one_unknown_avp_and_one_unknown_value_lose_nothing_else() {
    let message = credit_control_request(
        "
        00001e61 80 00000d 0001869f 01000000    # unknown
        00000127 40 00000c 000000ff             # Termination-Cause (295) 255, which has no name
        00000001 40 00000b 626f6200             # User-Name (1) bob
        ",
    );
    let request = CreditControlRequest::from_message(&message).unwrap();
    assert_eq!(request.termination_cause, Some(base::TerminationCause(255)));
    assert_eq!(request.user_name.as_deref(), Some("bob"));
    assert_eq!(request.additional_avps.len(), 1);
}

#[test]
fn types_are_not_guessed_from_lengths_when_printing() {
    // Four octets that could be a number, an address, a time, or a text.
    let message = device_watchdog_request("00001e61 80 000010 0001869f 31323334");
    let tree = message.tree(&base::DICTIONARY).to_string();
    assert!(tree.ends_with("\n  AVP 7777/99999 [V] 0x31323334 \"1234\""), "{tree}");
    let json = message.json(&base::DICTIONARY).to_string();
    assert!(json.contains("\"octets\":\"31323334\""), "{json}");
}

/// The AVPs that a command requires.
fn required<C: Command>() -> Vec<&'static str> {
    let items = C::DESCRIPTION.grammar.items.iter().filter(|item| item.min > 0);
    items.filter_map(|item| item.avp.map(|avp| avp.name)).collect()
}

#[test]
fn credit_control_requires_what_rfc_8506_requires() {
    let request = [
        "Session-Id",
        "Origin-Host",
        "Origin-Realm",
        "Destination-Realm",
        "Auth-Application-Id",
        "Service-Context-Id",
        "CC-Request-Type",
        "CC-Request-Number",
    ];
    assert_eq!(required::<CreditControlRequest>(), request);
    assert_eq!(required::<credit_control::CreditControlRequest>(), request);
    let answer = [
        "Session-Id",
        "Result-Code",
        "Origin-Host",
        "Origin-Realm",
        "Auth-Application-Id",
        "CC-Request-Type",
        "CC-Request-Number",
    ];
    assert_eq!(required::<CreditControlAnswer>(), answer);
    assert_eq!(required::<credit_control::CreditControlAnswer>(), answer);
}

#[test]
fn watchdog_answer_needs_no_origin_state_id() {
    let required = required::<base::DeviceWatchdogAnswer>();
    assert_eq!(required, ["Result-Code", "Origin-Host", "Origin-Realm"]);
}

#[test]
fn update_location_requires_what_an_hss_insists_on() {
    let required = required::<s6a::UpdateLocationRequest>();
    for name in ["Auth-Session-State", "ULR-Flags", "RAT-Type", "Visited-PLMN-Id", "User-Name"] {
        assert!(required.contains(&name), "{name} is not among {required:?}");
    }
}

#[test]
fn visited_plmn_id_is_1407_and_subscription_data_a_group() {
    // 262/01: two digits an octet, the lower half first, a filler in the middle.
    assert_octets(
        ts29272::avp::VISITED_PLMN_ID.with_value(&[0x62, 0xf2, 0x10].into()).unwrap(),
        "0000057f c0 00000f 000028af 62f21000",
    );
    assert!(matches!(ts29272::avp::SUBSCRIPTION_DATA.format, Format::Grouped(_)));
    assert_eq!(ts29272::avp::SUBSCRIPTION_DATA.key.code, 1400);
}

#[test]
fn errors_of_s6a_have_a_place_of_their_own() {
    let grammars = s6a::DICTIONARY.applications.iter().flat_map(|it| it.commands);
    for answer in grammars.filter(|command| command.answer.is_none()) {
        let key = base::avp::EXPERIMENTAL_RESULT.key;
        let item = answer.grammar.item(key);
        assert!(item.is_some_and(|item| item.min == 0), "{}", answer.name);
        let result_code = answer.grammar.item(base::avp::RESULT_CODE.key);
        assert!(result_code.is_some_and(|item| item.min == 0), "{}", answer.name);
    }
}

#[test]
fn values_of_an_enumeration_have_distinct_numbers_and_names() {
    for avp in DICTIONARIES.iter().flat_map(|dictionary| dictionary.avps) {
        let values: BTreeSet<i64> = avp.symbols.iter().map(|symbol| symbol.value).collect();
        let names: BTreeSet<&str> = avp.symbols.iter().map(|symbol| symbol.name).collect();
        assert_eq!(values.len(), avp.symbols.len(), "{}", avp.name);
        assert_eq!(names.len(), avp.symbols.len(), "{}", avp.name);
    }
}

#[test]
fn dictionaries_are_sorted_so_that_every_avp_is_found() {
    for dictionary in DICTIONARIES {
        assert!(dictionary.avps.is_sorted_by(|a, b| a.key < b.key), "{}", dictionary.name);
        for avp in dictionary.avps {
            let found = dictionary.avp(avp.key);
            assert!(found.is_some_and(|found| std::ptr::eq(found, *avp)), "{}", avp.name);
        }
    }
}

#[test]
fn redefinition_of_an_avp_keeps_its_format() {
    let mut formats = BTreeMap::new();
    for avp in DICTIONARIES.iter().flat_map(|dictionary| dictionary.avps) {
        let format = formats.entry(avp.key).or_insert(avp.format.name());
        assert_eq!(*format, avp.format.name(), "{}", avp.name);
    }
}

#[test]
fn avps_of_a_vendor_have_the_v_bit_and_those_of_the_ietf_do_not() {
    for avp in DICTIONARIES.iter().flat_map(|dictionary| dictionary.avps) {
        let has_v_bit = avp.flags().0 & wire::V != 0;
        assert_eq!(has_v_bit, avp.key.vendor_id != 0, "{}", avp.name);
        assert_eq!(avp.flags().0 & wire::P, 0, "{}", avp.name);
    }
}

#[test]
fn groups_do_not_swallow_what_follows_them() {
    let services = MultipleServicesCreditControl::builder().rating_group(10).build();
    let request = CreditControlRequest::builder()
        .session_id("a;1;2")
        .origin_host(DiameterIdentity::from_static("a"))
        .origin_realm(DiameterIdentity::from_static("b"))
        .destination_realm(DiameterIdentity::from_static("b"))
        .service_context_id("x")
        .cc_request_type(CcRequestType::UPDATE_REQUEST)
        .cc_request_number(1)
        .multiple_services_credit_control(services.clone())
        .multiple_services_credit_control(services)
        .route_record(DiameterIdentity::from_static("c"))
        .build();
    let header = wire::header(CreditControlRequest::DESCRIPTION);
    let message: Message = request.to_message_with(header).unwrap();
    let avps: Vec<u32> = message.avps().map(|avp| avp.unwrap().code()).collect();
    assert_eq!(avps[8..], [456, 456, 282]);
    assert_eq!(gy::CreditControlRequest::from_message(&message), Ok(request));
}
