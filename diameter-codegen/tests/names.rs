//! Rust names for the names of specifications.

use diameter_codegen::ident::{constant_name, field_name, type_name, value_name};

#[test]
fn words_are_what_stands_between_hyphens() {
    for (name, expected) in [
        ("Session-Id", "SessionId"),
        ("CC-Request-Type", "CcRequestType"),
        ("G-S-U-Pool-Reference", "GSUPoolReference"),
        ("Failed-AVP", "FailedAvp"),
        ("MIP6-Agent-Info", "Mip6AgentInfo"),
        ("Framed-IPv6-Prefix", "FramedIpv6Prefix"),
        ("Some_Vendor.Name/2", "SomeVendorName2"),
        ("IMSI", "Imsi"),
        ("EPS-Location-Information", "EpsLocationInformation"),
    ] {
        assert_eq!(type_name(name), expected);
    }
}

#[test]
fn words_are_split_where_another_one_plainly_begins() {
    for (name, expected) in [
        ("LCS-PrivacyException", "lcs_privacy_exception"),
        ("SDP-TimeStamps", "sdp_time_stamps"),
        ("Event-Charging-TimeStamp", "event_charging_time_stamp"),
        ("SourceID", "source_id"),
        ("ServiceTypeIdentity", "service_type_identity"),
        ("GBA-UserSecSettings", "gba_user_sec_settings"),
        ("eDRX-Cycle-Length", "e_drx_cycle_length"),
        ("eNodeB-Id", "e_nodeb_id"),
        ("VoLTE-Information", "vo_lte_information"),
        ("User-Equipment-Info-ModifiedEUI64", "user_equipment_info_modified_eui64"),
    ] {
        assert_eq!(field_name(name), expected);
    }
}

#[test]
fn acronyms_of_mixed_case_stay_whole() {
    for (name, expected) in [
        ("QoS-Information", "qos_information"),
        ("PoC-Group-Name", "poc_group_name"),
        ("ProSe-Event-Type", "prose_event_type"),
        ("Framed-IPv6-Route", "framed_ipv6_route"),
        ("MMTel-Information", "mmtel_information"),
        ("SGi-PtP-Tunnelling-Method", "sgi_ptp_tunnelling_method"),
        ("WiFi-P2P-Assistance-Info", "wifi_p2p_assistance_info"),
        ("CP-CIoT-EPS-Optimisation-Indicator", "cp_ciot_eps_optimisation_indicator"),
    ] {
        assert_eq!(field_name(name), expected);
    }
}

#[test]
fn first_digit_is_spelled() {
    for (name, types, fields) in [
        ("3GPP-IMSI", "ThreeGppImsi", "three_gpp_imsi"),
        ("3GPP2-BSID", "ThreeGpp2Bsid", "three_gpp2_bsid"),
        ("3GPP-MS-TimeZone", "ThreeGppMsTimeZone", "three_gpp_ms_time_zone"),
        ("5QI", "FiveQi", "five_qi"),
        ("5GS-RAN-NAS-Release-Cause", "FiveGsRanNasReleaseCause", "five_gs_ran_nas_release_cause"),
        ("1xRTT-RCID", "OneXRttRcid", "one_x_rtt_rcid"),
        ("0", "Zero", "zero"),
        ("802-11", "Eight0211", "eight_02_11"),
        (
            "ProSe-3rd-Party-Application-ID",
            "Prose3rdPartyApplicationId",
            "prose_3rd_party_application_id",
        ),
    ] {
        assert_eq!((type_name(name).as_str(), field_name(name).as_str()), (types, fields));
    }
}

#[test]
fn keywords_are_escaped_in_fields_only() {
    assert_eq!(field_name("Type"), "r#type");
    assert_eq!(field_name("Gen"), "r#gen");
    assert_eq!(field_name("Self"), "self_");
    assert_eq!(field_name("Crate"), "crate_");
    assert_eq!(field_name("Super"), "super_");
    assert_eq!(field_name("Service-Type"), "service_type");
    assert_eq!(type_name("Type"), "Type");
    assert_eq!(constant_name("Type"), "TYPE");
}

#[test]
fn constants_are_the_same_words() {
    assert_eq!(constant_name("3GPP-IMSI"), "THREE_GPP_IMSI");
    assert_eq!(constant_name("CC-Request-Type"), "CC_REQUEST_TYPE");
    assert_eq!(constant_name("LCS-PrivacyException"), "LCS_PRIVACY_EXCEPTION");
}

#[test]
fn values_keep_their_spelling_in_capitals() {
    for (name, expected) in [
        ("INITIAL_REQUEST", "INITIAL_REQUEST"),
        ("Login", "LOGIN"),
        ("IPv4", "IPV4"),
        ("Framed-User", "FRAMED_USER"),
        ("Point-to-Point Tunneling Protocol (PPTP)", "POINT_TO_POINT_TUNNELING_PROTOCOL_PPTP"),
        ("VJ TCP/IP header compression", "VJ_TCP_IP_HEADER_COMPRESSION"),
        ("3G", "_3G"),
        ("(reserved)", "RESERVED"),
        ("??", ""),
    ] {
        assert_eq!(value_name(name), expected);
    }
}
