//! This node as the server of other clients, directly and through relays.

use std::time::Duration;

use crate::make::{Make, Work, with_each};
use crate::us::{self, server, server_with_rar};
use diameter_messages::gy::CreditControlRequest;
use diameter_peer::Application;
use diameter_testkit::lab::Tally;
use diameter_testkit::{Address, Certificates};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn a_session_of_credit_control_with_a_rar_in_it() {
    with_each(async |make| {
        let address = Address::new();
        let (builder, mut codes) = server_with_rar(address);
        let node = builder.start().await.unwrap();
        let client = make.client(Work::CreditControl, (us::SERVER, address.tcp()), None).await;
        let tally = Tally::of(&client.program).await;
        assert_eq!(tally, Tally { sent: 3, answered: 3, successful: 3 });
        assert_eq!(codes.recv().await, Some(2001), "the answer to the RAR");
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn an_attach() {
    with_each(async |make| {
        let address = Address::new();
        let node = server(address, None).start().await.unwrap();
        let client = make.client(Work::S6a, (us::SERVER, address.tcp()), None).await;
        let tally = Tally::of(&client.program).await;
        assert_eq!(tally, Tally { sent: 2, answered: 2, successful: 2 });
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn through_the_relay_of_one_for_the_client_of_the_other() {
    with_each(async |make| {
        let other = match make {
            Make::FreeDiameter => Make::Otp,
            Make::Otp => Make::FreeDiameter,
        };
        let address = Address::new();
        let node = server(address, None).start().await.unwrap();
        let relay = make.relay((us::SERVER, address.tcp())).await;
        for (work, requests) in [(Work::CreditControl, 3), (Work::S6a, 2)] {
            let client = other.client(work, (relay.identity, relay.address.tcp()), None).await;
            let tally = Tally::of(&client.program).await;
            assert_eq!(tally, Tally { sent: requests, answered: requests, successful: requests });
        }
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn over_tls() {
    with_each(async |make| {
        let certificates = Certificates::new(&[make.client_identity(), us::SERVER]);
        let address = Address::new();
        let node = server(address, Some(&certificates)).start().await.unwrap();
        let to = (us::SERVER, address.tls());
        let client = make.client(Work::CreditControl, to, Some(&certificates)).await;
        let tally = Tally::of(&client.program).await;
        assert_eq!(tally, Tally { sent: 3, answered: 3, successful: 3 });
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn our_errors_are_understood() {
    with_each(async |make| {
        let address = Address::new();
        let node = server(address, None).start().await.unwrap();
        for (work, code) in [
            (Work::MissingAvp, 5005),
            (Work::RepeatedAvp, 5009),
            (Work::UnknownAvp, 5001),
            (Work::UnknownCommand, 3001),
        ] {
            let client = make.client(work, (us::SERVER, address.tcp()), None).await;
            let line = client.program.wait_for_all(&["LAB-CLIENT", "->"]).await;
            assert!(line.ends_with(&format!("-> {code}")), "{work:?}: {line}");
        }
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn an_application_that_is_advertised_and_not_served_is_3007() {
    with_each(async |make| {
        let address = Address::new();
        let node = us::server_without_services(address)
            .sends::<CreditControlRequest>()
            .application(Application::relay())
            .start()
            .await
            .unwrap();
        let client = make.client(Work::S6a, (us::SERVER, address.tcp()), None).await;
        let line = client.program.wait_for_all(&["LAB-CLIENT", "->"]).await;
        assert!(line.ends_with("-> 3007"), "{line}");
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}
