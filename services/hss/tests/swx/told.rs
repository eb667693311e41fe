//! What AAA servers are told (RTR, PPR), on real connections.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diameter_core::ResultCode;
use diameter_hss::s6a::ResetScope;
use diameter_hss::server::Told;
use diameter_hss::swx::AccessQuestions;
use diameter_messages::s6a::{
    CancelLocationRequest, InsertSubscriberDataRequest, NorFlags, SubscriptionData, UlrFlags,
};
use diameter_node::{PeerSettings, SendError, Tcp};

use super::aaa::{Aaa, serve, soon};
use super::*;
use crate::scenes::{MME, apn};

// Proves: swx-18, swx-22
#[tokio::test]
async fn server_hears_of_changes_until_it_has_heard_of_the_last() {
    let (server, store, hss) = serve().await;
    let aaa = Aaa::start("aaa1", hss.local_addresses()[0]).await;
    aaa.register().await;
    let told = server.change(hss.client(), IMSI, |it| {
        it.eps.as_mut().unwrap().apns.push(apn(3, "company"));
    });
    let told = told.await.unwrap().unwrap().answers().await;
    assert_eq!(told.iter().map(|it| it.command).collect::<Vec<_>>(), ["PPR"]);
    assert!(told.iter().all(Told::is_done), "{told:?}");
    let pushed = aaa.pushed();
    assert_eq!(pushed.len(), 1);
    assert_eq!((&*pushed[0].user_name, pushed[0].ppr_flags), (IMSI, None));
    assert_eq!(pushed[0].auth_session_state, AuthSessionState::NO_STATE_MAINTAINED);
    let data = pushed[0].non_3gpp_user_data.as_ref().unwrap();
    assert_eq!(data.apn_configuration.len(), 3);
    assert_eq!(store.get(IMSI).unwrap().location.aaa.unwrap().untold, None);
    // What does not concern it is not told.
    let told = server.change(hss.client(), IMSI, |it| it.has_camel = true).await.unwrap().unwrap();
    assert!(told.is_empty());
    // A trace starts.
    let told = server.change(hss.client(), IMSI, |it| {
        let mut trace = TraceInfo::default();
        trace.trace_reference = Some([1, 2, 3].into());
        it.non_3gpp.as_mut().unwrap().more.trace_info = Some(trace);
    });
    assert_eq!(told.await.unwrap().unwrap().answers().await.len(), 1);
    assert!(aaa.pushed()[1].non_3gpp_user_data.as_ref().unwrap().trace_info.is_some());
}

// Proves: swx-18
#[tokio::test]
async fn questions_alone_push_an_empty_profile() {
    let (server, _store, hss) = serve().await;
    let aaa = Aaa::start("aaa1", hss.local_addresses()[0]).await;
    let questions = AccessQuestions { network: true, time_zone: true };
    let nobody = server.ask_access(hss.client(), IMSI, questions).await.unwrap();
    assert!(nobody.is_none());
    aaa.register().await;
    let answer = server.ask_access(hss.client(), IMSI, questions).await.unwrap().unwrap().unwrap();
    assert_eq!(answer.access_network_info.unwrap().ssid.as_deref(), Some("wlan"));
    let pushed = aaa.pushed();
    assert_eq!(pushed[0].ppr_flags, Some(0b110));
    assert_eq!(pushed[0].non_3gpp_user_data.as_deref(), Some(&Non3gppUserData::default()));
}

// Proves: swx-18
#[tokio::test]
async fn gateway_chosen_over_the_other_access_is_pushed() {
    let (_server, store, hss) = serve().await;
    let address = hss.local_addresses()[0];
    let aaa = Aaa::start("aaa1", address).await;
    aaa.register().await;
    let mme = node("mme1", HOME);
    let hss_host = crate::scenes::hss().identity.host;
    let serving = diameter_node::Node::builder(mme.host.clone(), mme.realm.clone())
        .handle(|request: CancelLocationRequest, context: diameter_node::Context| async move {
            Ok(request.answer(context.identity()).build())
        })
        .peer(PeerSettings::new(hss_host.clone()).connect(Tcp, address.to_string()))
        .start()
        .await
        .unwrap();
    assert!(serving.available(&hss_host).await);
    serving.send(mme.ulr(MME.with(UlrFlags::INITIAL_ATTACH_INDICATOR))).await.unwrap();
    let mut notice = mme.nor();
    notice.service_selection = Some("ims".into());
    notice.mip6_agent_info = Some(gateway("pgw1.example.net"));
    notice.nor_flags = Some(NorFlags(0));
    serving.send(notice).await.unwrap();
    soon(|| !aaa.pushed().is_empty()).await;
    let pushed = aaa.pushed();
    let data = pushed[0].non_3gpp_user_data.as_ref().unwrap();
    assert_eq!(data.apn_configuration[1].mip6_agent_info, Some(gateway("pgw1.example.net")));
    soon(|| store.get(IMSI).unwrap().location.aaa.unwrap().untold.is_none()).await;
    assert_eq!(aaa.pushed().len(), 1);
}

/// An MME that serves the subscriber, and the APNs that it was told since.
async fn attached(name: &str, address: SocketAddr) -> (diameter_node::Node, Inserted) {
    let mme = node(name, HOME);
    let hss = crate::scenes::hss().identity.host;
    let inserted = Inserted::default();
    let seen = inserted.clone();
    let serving = diameter_node::Node::builder(mme.host.clone(), mme.realm.clone())
        .handle(|request: CancelLocationRequest, context: diameter_node::Context| async move {
            let mut answer = request.answer(context.identity()).build();
            answer.result_code = Some(ResultCode::DIAMETER_SUCCESS);
            Ok(answer)
        })
        .handle(move |request: InsertSubscriberDataRequest, context: diameter_node::Context| {
            seen.lock().unwrap().push(*request.subscription_data.clone());
            let mut answer = request.answer(context.identity()).build();
            answer.result_code = Some(ResultCode::DIAMETER_SUCCESS);
            async { Ok::<_, Rejection>(answer) }
        })
        .peer(PeerSettings::new(hss.clone()).connect(Tcp, address.to_string()))
        .start()
        .await
        .unwrap();
    assert!(serving.available(&hss).await);
    let answer = serving.send(mme.ulr(MME.with(UlrFlags::INITIAL_ATTACH_INDICATOR))).await;
    inserted.lock().unwrap().push(*answer.unwrap().subscription_data.unwrap());
    (serving, inserted)
}

type Inserted = Arc<Mutex<Vec<SubscriptionData>>>;

/// The gateway of an APN, and how it was chosen.
fn gateway_of(data: &SubscriptionData, apn: &str) -> Option<(Mip6AgentInfo, PdnGwAllocationType)> {
    let mut apns = data.apn_configuration_profile.as_ref()?.apn_configuration.iter();
    let apn = apns.find(|it| it.service_selection == apn)?;
    apn.mip6_agent_info.clone().zip(apn.pdn_gw_allocation_type)
}

// Proves: s6-22
#[tokio::test]
async fn gateway_chosen_over_wlan_is_told_to_the_mme() {
    let (_server, store, hss) = serve().await;
    let address = hss.local_addresses()[0];
    let aaa = Aaa::start("aaa1", address).await;
    aaa.register().await;
    let (one, inserted) = attached("mme1", address).await;
    let dynamic = |host: &str| Some((gateway(host), PdnGwAllocationType::DYNAMIC));
    assert_eq!(gateway_of(&inserted.lock().unwrap()[0], "ims"), None);
    let update = |host: &str| {
        let mut request = super::sar(&aaa.who, ServerAssignmentType::PGW_UPDATE);
        request.service_selection = Some("ims".into());
        request.mip6_agent_info = Some(gateway(host));
        request
    };
    aaa.node.send(update("pgw1.example.net")).await.unwrap();
    soon(|| inserted.lock().unwrap().len() == 2).await;
    let told = inserted.lock().unwrap()[1].clone();
    assert_eq!(gateway_of(&told, "ims"), dynamic("pgw1.example.net"));
    assert_eq!(gateway_of(&told, "internet"), None);
    soon(|| !store.get(IMSI).unwrap().is_pending()).await;
    // The same again is no news, and who has told it knows it.
    aaa.node.send(update("pgw1.example.net")).await.unwrap();
    // Nor is to an MME what it has told itself; the AAA server hears of it.
    let mut notice = node("mme1", HOME).nor();
    notice.service_selection = Some("internet".into());
    notice.mip6_agent_info = Some(gateway("pgw2.example.net"));
    one.send(notice).await.unwrap();
    soon(|| aaa.pushed().len() == 1).await;
    soon(|| !store.get(IMSI).unwrap().is_pending()).await;
    assert_eq!(inserted.lock().unwrap().len(), 2);

    // The next MME has both from the beginning.
    let (_other, inserted) = attached("mme2", address).await;
    let told = inserted.lock().unwrap()[0].clone();
    assert_eq!(gateway_of(&told, "ims"), dynamic("pgw1.example.net"));
    assert_eq!(gateway_of(&told, "internet"), dynamic("pgw2.example.net"));
    soon(|| !store.get(IMSI).unwrap().is_pending()).await;
    assert_eq!(aaa.pushed().len(), 1);
}

// Proves: swx-21
#[tokio::test]
async fn who_has_brought_back_what_was_lost_hears_of_what_it_has_missed() {
    let (_server, store, hss) = serve().await;
    let aaa = Aaa::start("aaa1", hss.local_addresses()[0]).await;
    let features = SupportedFeatures::builder().vendor_id(10415).feature_list_id(1);
    let mut request = super::sar(&aaa.who, ServerAssignmentType::RESTORATION);
    request.supported_features = vec![features.feature_list(1).build()];
    aaa.node.send(request).await.unwrap();
    soon(|| aaa.pushed().len() == 1).await;
    soon(|| !store.get(IMSI).unwrap().is_pending()).await;
}

// Proves: swx-02, swx-16
#[tokio::test]
async fn registrations_end_with_the_subscription_or_at_another_server() {
    let (server, store, hss) = serve().await;
    let address = hss.local_addresses()[0];
    let [one, other] = [Aaa::start("aaa1", address).await, Aaa::start("aaa2", address).await];
    one.register().await;
    // The other one takes over: the first has failed, it says.
    let refused = other.node.send(super::mar(&other.who, "EAP-AKA", 1)).await.unwrap_err();
    let SendError::Failure { outcome, answer, .. } = refused else { panic!("{refused:?}") };
    assert_eq!(outcome, Outcome::Experimental { vendor_id: 10415, code: 5005 });
    assert_eq!(answer.three_gpp_aaa_server_name, Some(one.who.host.clone()));
    let mut request = super::mar(&other.who, "EAP-AKA", 1);
    request.aaa_failure_indication = Some(1);
    other.node.send(request).await.unwrap();
    soon(|| store.get(IMSI).unwrap().deregistrations.is_empty()).await;
    assert_eq!(one.ended(), [ReasonCode::NEW_SERVER_ASSIGNED]);
    other.register().await;
    assert_eq!(in_charge(&store.get(IMSI).unwrap()), Some((other.who.host.clone(), true)));
    // A refusal is an answer, too: it has heard of it.
    other.refuse(Some(ResultCode::DIAMETER_UNABLE_TO_COMPLY));
    let told = server.withdraw(hss.client(), IMSI).await.unwrap().unwrap().answers().await;
    assert_eq!(told.iter().map(|it| it.command).collect::<Vec<_>>(), ["RTR"]);
    assert!(told[0].outcome.is_ok() && !told[0].is_done());
    let record = store.get(IMSI).unwrap();
    assert!(record.deregistrations.is_empty() && !record.is_pending());
    assert_eq!(in_charge(&record), None);
    other.refuse(None);
    let refused = other.node.send(super::mar(&other.who, "EAP-AKA", 1)).await.unwrap_err();
    let SendError::Failure { outcome, .. } = refused else { panic!("{refused:?}") };
    assert_eq!(outcome, Outcome::Experimental { vendor_id: 10415, code: 5450 });
}

// Proves: swx-16, swx-18
#[tokio::test]
async fn server_that_is_gone_hears_of_it_when_it_is_there_again() {
    let (server, store, hss) = serve().await;
    let address = hss.local_addresses()[0];
    let gone = Aaa::start("aaa1", address).await;
    gone.register().await;
    gone.node.shutdown(Duration::from_secs(1)).await;
    let change = |apns| {
        server.change(hss.client(), IMSI, move |it| {
            it.non_3gpp.as_mut().unwrap().has_apns_disabled = apns
        })
    };
    let told = change(true).await.unwrap().unwrap().answers().await;
    assert!(told[0].outcome.is_err());
    assert!(store.get(IMSI).unwrap().is_pending());
    let back = Aaa::start("aaa1", address).await;
    assert_eq!(server.resume(hss.client()).await.unwrap().answers().await.len(), 1);
    let pushed = back.pushed();
    assert_eq!(
        pushed[0].non_3gpp_user_data.as_ref().unwrap().non_3gpp_ip_access_apn,
        Some(Non3gppIpAccessApn::NON_3GPP_APNS_DISABLE)
    );
    assert!(!store.get(IMSI).unwrap().is_pending());

    back.node.shutdown(Duration::from_secs(1)).await;
    let told = server.cancel_location(hss.client(), IMSI).await.unwrap().unwrap().answers().await;
    assert!(told[0].outcome.is_err());
    let back = Aaa::start("aaa1", address).await;
    assert_eq!(server.resume(hss.client()).await.unwrap().answers().await.len(), 1);
    assert_eq!(back.ended(), [ReasonCode::PERMANENT_TERMINATION]);
    assert!(!store.get(IMSI).unwrap().is_pending());
}

// Proves: swx-21
#[tokio::test]
async fn restart_is_told_to_servers_that_restore() {
    let (server, store, hss) = serve().await;
    let aaa = Aaa::start("aaa1", hss.local_addresses()[0]).await;
    aaa.register().await;
    let reset = |scope| {
        let (server, client) = (server.clone(), hss.client().clone());
        async move { server.reset(&client, &scope).await.unwrap().answers().await }
    };
    let prefixes = |digits: &str| ResetScope::Prefixes(vec![digits.to_owned()]);
    assert_eq!(reset(prefixes("99")).await, []);
    assert!(reset(prefixes("26201")).await.iter().all(Told::is_done));
    assert_eq!(reset(ResetScope::All).await.len(), 1);
    let pushed = aaa.pushed();
    let told: Vec<_> = pushed.iter().map(|it| (&*it.user_name, it.ppr_flags)).collect();
    assert_eq!(told, [("26201", Some(1)), ("*", Some(1))]);
    let mut record = store.get(IMSI).unwrap();
    record.location.aaa.as_mut().unwrap().restores = false;
    store.put(record);
    assert_eq!(reset(ResetScope::All).await, []);
}
