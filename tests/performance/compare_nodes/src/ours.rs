//! This project's node at both ends: typed, with everything checked.

use std::process;
use std::time::Instant;

use diameter_core::{Command, DiameterIdentity, Message, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::{CreditControlAnswer, CreditControlRequest};
use diameter_node::{Context, Node, PeerSettings, Tcp, UnknownPeers};

use crate::{Measured, OUTSTANDING, TIME, cpu, runtime};

pub fn measure(octets: &[u8]) -> Measured {
    let message = Message::parse(octets.to_vec()).expect("a message");
    let ccr = CreditControlRequest::from_message(&message).expect("a CCR");
    let (server_runtime, client_runtime) = (runtime(), runtime());
    let ocs = ccr.destination_host.clone().expect("Destination-Host");
    let realm = ccr.destination_realm.clone();
    let server = Node::builder(ocs.clone(), realm.clone())
        .handle(grant)
        .unknown_peers(UnknownPeers::accept())
        .listen(Tcp, ([127, 0, 0, 1], 0));
    let server = server_runtime.block_on(server.start()).expect("a server");
    let address = server.local_addresses()[0].to_string();

    let client = async move {
        let host = DiameterIdentity::from_static("pgw1.client.example.net");
        let client = Node::builder(host, realm)
            .sends::<CreditControlRequest>()
            .peer(PeerSettings::new(ocs.clone()).connect(Tcp, address))
            .start()
            .await
            .expect("a client");
        assert!(client.available(&ocs).await);
        let (start, before) = (Instant::now(), cpu(process::id()));
        let tasks: Vec<_> = (0..OUTSTANDING)
            .map(|_| {
                let (client, ccr) = (client.clone(), ccr.clone());
                tokio::spawn(async move {
                    let mut answered = 0;
                    while start.elapsed() < TIME {
                        client.send(ccr.clone()).await.expect("an answer");
                        answered += 1;
                    }
                    answered
                })
            })
            .collect();
        let mut answered = 0_u32;
        for task in tasks {
            answered += task.await.expect("no panic");
        }
        Measured::new(answered.into(), start.elapsed(), cpu(process::id()) - before)
    };
    client_runtime.block_on(client_runtime.spawn(client)).expect("no panic")
}

async fn grant(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
}
