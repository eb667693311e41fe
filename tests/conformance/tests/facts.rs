//! Facts of the specifications that other dictionaries get wrong, as the generated code has them.
#![cfg(feature = "full")]

use diameter_core::{AvpDescription, AvpKey, Format, Mandatory};
use diameter_messages::{
    DICTIONARIES, base, ikesk, mip6a, nasreq, nat_control, qos, rfc5580, rfc6734, rfc7678, rfc8582,
    s6b,
};

/// Names of values, with their numbers.
fn symbols(avp: &AvpDescription) -> Vec<(u32, &'static str)> {
    avp.symbols.iter().map(|symbol| (symbol.value as u32, symbol.name)).collect()
}

/// Names of what a group lists.
fn members(avp: &AvpDescription) -> Vec<&'static str> {
    let Format::Grouped(grammar) = avp.format else { panic!("{} is no group", avp.name) };
    grammar().items.iter().filter_map(|item| item.avp).map(|avp| avp.name).collect()
}

#[test]
fn result_codes_of_later_rfcs_have_names() {
    let known = symbols(&base::avp::RESULT_CODE);
    for (code, name) in [
        (2009, "DIAMETER_SUCCESS_RELOCATE_HA"),
        (3011, "DIAMETER_REALM_REDIRECT_INDICATION"),
        (4014, "RESOURCE_FAILURE"),
        (5018, "DIAMETER_RADIUS_AVP_UNTRANSLATABLE"),
        (5041, "DIAMETER_ERROR_MIP6_AUTH_MODE"),
        (5042, "UNKNOWN_BINDING_TEMPLATE_NAME"),
        (5043, "BINDING_FAILURE"),
        (5044, "MAX_BINDINGS_SET_FAILURE"),
        (5045, "MAXIMUM_BINDINGS_REACHED_FOR_ENDPOINT"),
        (5046, "SESSION_EXISTS"),
        (5047, "INSUFFICIENT_CLASSIFIERS"),
        (5048, "DIAMETER_ERROR_EAP_CODE_UNKNOWN"),
    ] {
        assert!(known.contains(&(code, name)), "{code} {name}");
    }
    assert_eq!(known.len(), 72);
}

#[test]
fn commands_of_qos_ikesk_and_nat_control_are_there() {
    for (dictionary, application, commands) in [
        (&qos::DICTIONARY, 9, &[258, 326, 327][..]),
        (&ikesk::DICTIONARY, 11, &[329][..]),
        (&nat_control::DICTIONARY, 12, &[330][..]),
    ] {
        for command in commands {
            for is_request in [true, false] {
                let found = dictionary.command(application, *command, is_request);
                assert!(found.is_some(), "{command} of application {application}");
            }
        }
    }
}

#[test]
fn enumerations_leave_out_what_the_rfc_leaves_out() {
    // RFC 2869, 5.6, and RFC 2865, 5.15.
    let numbers = |avp| symbols(avp).into_iter().map(|(number, _)| number).collect::<Vec<_>>();
    assert_eq!(numbers(&nasreq::avp::ARAP_ZONE_ACCESS), [1, 2, 4]);
    assert_eq!(numbers(&nasreq::avp::LOGIN_SERVICE), [0, 1, 2, 3, 4, 5, 6, 8]);
}

#[test]
fn location_avps_are_sent_without_the_m_bit() {
    // RFC 5580, 6.
    for code in 126..=132 {
        let found = rfc5580::DICTIONARY.avp(AvpKey { vendor_id: 0, code }).unwrap();
        assert_eq!(found.mandatory, Mandatory::MustNot, "{}", found.name);
    }
}

#[test]
fn keys_have_the_m_bit_where_the_application_sets_it() {
    assert_eq!(rfc6734::avp::KEY.mandatory, Mandatory::MustNot);
    assert_eq!(ikesk::avp::KEY.mandatory, Mandatory::Must);
    let Format::Grouped(grammar) = ikesk::avp::KEY.format else { panic!("Key is a group") };
    let inside = grammar().items.iter().filter_map(|item| item.avp);
    let set = inside.filter(|avp| avp.mandatory == Mandatory::Must).map(|avp| avp.name);
    assert_eq!(set.collect::<Vec<_>>(), ["Key-Type", "Keying-Material", "Key-Lifetime", "Key-SPI"]);
}

#[test]
fn later_grammars_of_a_group_stand_beside_the_first() {
    let report = members(&rfc8582::avp::OC_OLR);
    assert_eq!(report[report.len() - 2..], ["SourceID", "OC-Maximum-Rate"]);
    let home_address = "PMIP6-IPv4-Home-Address";
    let extended = &diameter_messages::rfc5779::avp::MIP6_AGENT_INFO;
    assert!(members(extended).contains(&home_address));
    // Interfaces that refer to RFC 5447 keep its grammar.
    for dictionary in [&mip6a::DICTIONARY, &s6b::DICTIONARY] {
        let command = dictionary.applications[0].commands;
        let grammars = command.iter().flat_map(|command| command.grammar.items);
        let info = grammars.filter_map(|item| item.avp).find(|avp| avp.name == "MIP6-Agent-Info");
        assert!(!members(info.unwrap()).contains(&home_address), "{}", dictionary.name);
    }
}

#[test]
fn a_name_that_begins_with_a_digit_is_a_group_like_any_other() {
    let found = &rfc7678::avp::MULTICAST_64_ATTRIBUTES;
    assert_eq!(members(found), ["ASM-mPrefix64", "SSM-mPrefix64", "Delegated-IPv6-Prefix"]);
}

#[test]
fn applications_of_the_ietf_are_there_but_one_without_a_grammar() {
    let ids = DICTIONARIES.iter().flat_map(|it| it.applications).map(|it| it.id);
    let mut ids: Vec<u32> = ids.filter(|id| *id < 100).collect();
    ids.sort_unstable();
    ids.dedup();
    // 13 is ERP: RFC 6942 prints no grammar.
    assert_eq!(ids, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
}
