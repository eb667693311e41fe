//! The `diameter` crate at both ends, with its own dictionary: messages are lists of AVPs.

use std::io::Cursor;
use std::net::TcpListener;
use std::process;
use std::sync::Arc;
use std::time::Instant;

use diameter::avp::flags::M;
use diameter::avp::{Enumerated, Identity, Unsigned32};
use diameter::dictionary::{DEFAULT_DICT_XML, Dictionary};
use diameter::transport::{
    DiameterClient, DiameterClientConfig, DiameterServer, DiameterServerConfig,
};
use diameter::{ApplicationId, CommandCode, DiameterMessage, flags};
use tokio::task::JoinSet;

use crate::{Measured, OUTSTANDING, TIME, cpu, runtime};

pub fn measure(octets: &[u8], charging: &str) -> Measured {
    let dictionary = Arc::new(Dictionary::new(&[*DEFAULT_DICT_XML, charging]));
    let ccr = DiameterMessage::decode_from(&mut Cursor::new(octets), dictionary.clone());
    let ccr = ccr.expect("a CCR");
    let (server_runtime, client_runtime) = (runtime(), runtime());
    let free = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr());
    let address = free.expect("a port").to_string();

    let known = dictionary.clone();
    let config = DiameterServerConfig { native_tls: None };
    let server = server_runtime.block_on(DiameterServer::new(&address, config));
    let mut server = server.expect("a server");
    server_runtime.spawn(async move {
        let answering = known.clone();
        let handler = move |request| {
            let known = answering.clone();
            async move { Ok(answer(&request, known)) }
        };
        server.listen(handler, known).await.expect("it listens");
    });

    let client = async move {
        let config = DiameterClientConfig { use_tls: false, verify_cert: false };
        let mut client = DiameterClient::new(&address, config);
        let mut handler = client.connect().await.expect("a connection");
        let known = dictionary.clone();
        tokio::spawn(async move { DiameterClient::handle(&mut handler, known).await });

        let (start, before) = (Instant::now(), cpu(process::id()));
        let mut answered = 0_u32;
        let mut waiting = JoinSet::new();
        while start.elapsed() < TIME {
            while waiting.len() < OUTSTANDING {
                let number = client.get_next_seq_num();
                let (code, application) =
                    (CommandCode::CreditControl, ApplicationId::CreditControl);
                let flags = flags::REQUEST | flags::PROXYABLE;
                let known = dictionary.clone();
                let mut request =
                    DiameterMessage::new(code, application, flags, number, number, known);
                ccr.get_avps().iter().for_each(|avp| request.add(avp.clone()));
                waiting.spawn(client.send_message(request).await.expect("it is sent"));
            }
            let answer = waiting.join_next().await.expect("there are some");
            let answer = answer.expect("no panic").expect("an answer");
            assert!(answer.get_avp(268).is_some());
            answered += 1;
        }
        Measured::new(answered.into(), start.elapsed(), cpu(process::id()) - before)
    };
    client_runtime.block_on(client_runtime.spawn(client)).expect("no panic")
}

fn answer(request: &DiameterMessage, dictionary: Arc<Dictionary>) -> DiameterMessage {
    let mut answer = DiameterMessage::new(
        request.get_command_code(),
        request.get_application_id(),
        request.get_flags() ^ flags::REQUEST,
        request.get_hop_by_hop_id(),
        request.get_end_to_end_id(),
        dictionary,
    );
    if let Some(session) = request.get_avp(263) {
        answer.add(session.clone());
    }
    answer.add_avp(268, None, M, Unsigned32::new(2001).into());
    answer.add_avp(264, None, M, Identity::new("ocs1.example.net").into());
    answer.add_avp(296, None, M, Identity::new("example.net").into());
    answer.add_avp(258, None, M, Unsigned32::new(4).into());
    answer.add_avp(416, None, M, Enumerated::new(1).into());
    answer.add_avp(415, None, M, Unsigned32::new(0).into());
    answer
}
