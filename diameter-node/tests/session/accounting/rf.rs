//! A charging trigger function: what is on the wire when a service is told of.

use diameter_core::Command;
use diameter_messages::base;
use diameter_messages::rf::{
    self, AccountingRecordType, AccountingRequest, ImsInformation, NodeFunctionality,
    ServiceInformation,
};
use diameter_node::session::accounting::rf::ChargingTrigger;
use diameter_node::session::accounting::{MemoryBuffer, Overflow, Settings};

use super::{FIRST, Records, nas_of};
use crate::rig::{server, soon};

fn of(cause_code: i32) -> ServiceInformation {
    let mut ims = ImsInformation::builder().node_functionality(NodeFunctionality::S_CSCF).build();
    ims.cause_code = Some(cause_code);
    ServiceInformation::builder().ims_information(ims).build()
}

// Proves: rf-04, rf-05, rf-06, rf-15, rf-17
#[tokio::test]
async fn a_session_is_start_interim_stop_and_one_that_was_not_set_up_is_one_event() {
    let records = Records::default();
    let server = server(FIRST)
        .accounting_server(records.clone())
        .knows_for::<base::AccountingRequest>(&rf::DICTIONARY)
        .start()
        .await
        .unwrap();
    let node = nas_of(&[&server]).await;
    let buffer = MemoryBuffer::new(10, Overflow::Refuse);
    let accounting = node.accounting(Settings::rf(), buffer);
    let trigger = ChargingTrigger::new(&node, &accounting, "32260@3gpp.org");
    let alice = trigger.user_name("sip:alice@example.net");
    let call = soon(alice.start(of(0))).await.unwrap();
    let session_id = call.session_id().to_owned();
    // All conditions change at once: none of them is lost.
    for cause in 1..=3 {
        soon(call.interim(of(cause))).await.unwrap();
    }
    soon(call.stop(of(4))).await.unwrap();
    soon(accounting.delivered()).await;
    soon(alice.event(of(486))).await.unwrap();
    soon(accounting.delivered()).await;

    let arrived = records.arrived();
    let sent = arrived.iter().map(|it| {
        let request = AccountingRequest::from_message(&it.message).unwrap();
        assert_eq!(it.message.header().application_id, 3);
        assert_eq!(request.acct_application_id, Some(3));
        assert_eq!(request.service_context_id.as_deref(), Some("32260@3gpp.org"));
        assert_eq!(request.user_name.as_deref(), Some("sip:alice@example.net"));
        assert!(request.event_timestamp.is_some());
        let service = request.service_information.unwrap();
        let cause = service.ims_information.unwrap().cause_code.unwrap();
        let is_of_call = *request.session_id == *session_id;
        (request.accounting_record_type, request.accounting_record_number, cause, is_of_call)
    });
    use AccountingRecordType as Type;
    assert_eq!(
        sent.collect::<Vec<_>>(),
        [
            (Type::START_RECORD, 0, 0, true),
            (Type::INTERIM_RECORD, 1, 1, true),
            (Type::INTERIM_RECORD, 2, 2, true),
            (Type::INTERIM_RECORD, 3, 3, true),
            (Type::STOP_RECORD, 4, 4, true),
            (Type::EVENT_RECORD, 0, 486, false),
        ]
    );
    assert!(arrived.iter().all(|it| !it.is_retransmitted));
}
