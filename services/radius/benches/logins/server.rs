//! The Diameter server: it lets everybody in at once, or never says a word.

use diameter_core::{DiameterIdentity, OctetString};
use diameter_messages::base::ResultCode;
use diameter_messages::nasreq::{AaAnswer, AaRequest};
use diameter_node::{Context, Node, PeerLimits, PeerSettings, Tcp};
use tokio::runtime::Builder;

const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

/// Serves until nobody asks any more.
pub(crate) fn run(manner: &str) {
    let answers = manner == "answers";
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
    // So many handlers that nothing is refused.
    let limits = PeerLimits { handlers: 1_000_000, ..PeerLimits::default() };
    let mut agent = PeerSettings::new(DiameterIdentity::from_static("radius1.example.net"));
    agent.limits = limits;
    let node = Node::builder(DiameterIdentity::from_static("aaa1.example.net"), REALM)
        .handle(move |request: AaRequest, context: Context| async move {
            if !answers {
                std::future::pending::<()>().await;
            }
            Ok(accept(&request, &context))
        })
        .listen(Tcp, ([127, 0, 0, 1], 0))
        .peer(agent);
    let node = runtime.block_on(node.start()).unwrap();
    println!("{}", node.local_addresses().first().unwrap());
    std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink()).unwrap();
    std::process::exit(0);
}

fn accept(request: &AaRequest, context: &Context) -> AaAnswer {
    let mut answer = request
        .answer(context.identity())
        .auth_application_id(1)
        .auth_request_type(request.auth_request_type)
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .build();
    answer.framed_ip_address = Some(OctetString::from([192, 0, 2, 77]));
    answer.session_timeout = Some(3600);
    answer.idle_timeout = Some(600);
    answer
}
