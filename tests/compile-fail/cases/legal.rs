use diameter_core::{DiameterIdentity, OctetString, Time};
use diameter_messages::gy::{
    CcRequestType, CreditControlRequest, MultipleServicesCreditControl, PsInformation,
    ServiceInformation, SubscriptionId, SubscriptionIdType, UserEquipmentInfo,
};
use diameter_messages::s6a::AdjacentPlmns;

fn main() {
    let realm = DiameterIdentity::from_static("example.net");
    let subscription_id = SubscriptionId::builder()
        .subscription_id_type(SubscriptionIdType::END_USER_IMSI)
        .subscription_id_data("262011234567890");
    let unknown: Option<&str> = None;
    let request = CreditControlRequest::builder()
        .session_id("pgw1.example.net;1;2")
        .origin_host(DiameterIdentity::from_static("pgw1.example.net"))
        .origin_realm(realm.clone())
        .destination_realm(realm)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(1)
        .cc_request_type(CcRequestType::INITIAL_REQUEST)
        .cc_request_number(0)
        // A value or an `Option` for what is optional.
        .user_name(unknown)
        .user_name(Some(String::from("262011234567890")))
        .origin_state_id(7)
        .origin_state_id(None)
        .event_timestamp(Time::from_ntp(1))
        .event_timestamp(None)
        .destination_host(None)
        .cc_correlation_id([1, 2, 3])
        // A group, or its builder.
        .user_equipment_info(
            UserEquipmentInfo::builder()
                .user_equipment_info_type(0)
                .user_equipment_info_value("3534250812345678"),
        )
        .user_equipment_info(None)
        .service_information(
            ServiceInformation::builder()
                .ps_information(PsInformation::builder().called_station_id("internet")),
        )
        .subscription_id(subscription_id.clone())
        .subscription_ids([subscription_id.clone().build()])
        .subscription_ids(Some(subscription_id))
        .multiple_services_credit_controls(
            [1, 2].map(|group| MultipleServicesCreditControl::builder().rating_group(group)),
        )
        .build();
    assert_eq!(request.subscription_id.len(), 3);
    assert_eq!(request.user_equipment_info, None);
    let information = request.service_information.as_ref().and_then(|it| it.ps_information.as_ref());
    assert_eq!(information.and_then(|it| it.called_station_id.as_deref()), Some("internet"));
    assert_eq!(request.multiple_services_credit_control[1].rating_group, Some(2));

    let plmn = || OctetString::from([0x62, 0xf2, 0x10]);
    let neighbours = AdjacentPlmns::builder().visited_plmn_id([plmn()]).build();
    assert_eq!(neighbours.visited_plmn_id.len(), 1);
    let neighbours = neighbours.into_builder().visited_plmn_id(plmn()).build();
    assert_eq!(neighbours.visited_plmn_id.len(), 1);
}
