//! A Diameter server for NASREQ and EAP: bob has a password, alice a token, and both may use EAP-MD5.

use std::error::Error;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use diameter_core::{DiameterIdentity, OctetString, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::eap::{DiameterEapAnswer, DiameterEapRequest};
use diameter_messages::nasreq::{
    AaAnswer, AaRequest, AccountingRequest, SessionTerminationRequest,
};
use diameter_node::{Context, Node, Tcp, UnknownPeers};
use md5::{Digest, Md5};

pub(crate) const PASSWORD: &str = "arctangent";
const TOKEN: &str = "123456";
const CHALLENGE: [u8; 16] = *b"a challenge here";

/// What it has heard of sessions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Heard(Arc<Mutex<Vec<String>>>);

impl Heard {
    pub(crate) fn all(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note(&self, what: String) {
        println!("{what}");
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(what);
    }
}

/// The server at work.
pub(crate) struct Aaa {
    pub(crate) node: Node,
    pub(crate) heard: Heard,
}

/// Starts it where it is told to listen; port 0 lets the system choose.
pub(crate) async fn start(address: SocketAddr) -> Result<Aaa, Box<dyn Error>> {
    let heard = Heard::default();
    let (accounting, ended) = (heard.clone(), heard.clone());
    let host = DiameterIdentity::from_static("aaa1.example.net");
    let node = Node::builder(host, DiameterIdentity::from_static("example.net"))
        .handle(|request: AaRequest, context| async move { Ok(login(request, &context)) })
        .handle(|request: DiameterEapRequest, context| async move { eap(request, &context) })
        .handle(move |request: AccountingRequest, context: Context| {
            let heard = accounting.clone();
            async move {
                let (kind, number) =
                    (request.accounting_record_type.0, request.accounting_record_number);
                heard.note(format!(
                    "record {kind} number {number} of {}",
                    request.session_id.as_str()
                ));
                let answer = request.answer(context.identity());
                Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
            }
        })
        .handle(move |request: SessionTerminationRequest, context: Context| {
            let heard = ended.clone();
            async move {
                let cause = request.termination_cause.0;
                heard.note(format!("end by {cause} of {}", request.session_id.as_str()));
                let answer = request.answer(context.identity());
                Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
            }
        })
        .listen(Tcp, address)
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await?;
    Ok(Aaa { node, heard })
}

fn login(request: AaRequest, context: &Context) -> AaAnswer {
    let proves = match (&request.user_password, &request.chap_auth) {
        (Some(password), _) => password[..] == *PASSWORD.as_bytes(),
        (None, Some(auth)) => {
            let challenge = request.chap_challenge.as_deref().unwrap_or_default();
            let response = digest(&[&auth.chap_ident, PASSWORD.as_bytes(), challenge]);
            auth.chap_response.as_deref() == Some(&response[..])
        }
        (None, None) => false,
    };
    let has_token = request.state.as_deref() == Some(b"a round")
        && request.user_password.as_deref() == Some(TOKEN.as_bytes());
    let needs_token = request.user_name.as_deref() == Some("alice");
    let result = match (needs_token, proves, has_token) {
        (true, _, true) | (false, true, _) => ResultCode::DIAMETER_SUCCESS,
        (true, true, false) => ResultCode(1001),
        _ => ResultCode(4001),
    };
    let mut answer = request
        .answer(context.identity())
        .auth_application_id(1)
        .auth_request_type(request.auth_request_type)
        .result_code(result)
        .build();
    if result == ResultCode(1001) {
        answer.state = Some("a round".into());
        answer.reply_message = vec!["Your token?".into()];
    } else if result == ResultCode::DIAMETER_SUCCESS {
        answer.framed_ip_address = Some(OctetString::from([192, 0, 2, 77]));
        answer.session_timeout = Some(3600);
    }
    answer
}

/// EAP-MD5 (RFC 3748, 5.4): identity, challenge, response.
fn eap(request: DiameterEapRequest, context: &Context) -> Result<DiameterEapAnswer, Rejection> {
    let payload = request.eap_payload.to_vec();
    let (result, next) = match payload[..] {
        // Response, Identity: the challenge.
        [2, id, _, _, 1, ..] => {
            let challenge = [&[1, id.wrapping_add(1), 0, 22, 4, 16][..], &CHALLENGE].concat();
            (ResultCode(1001), challenge)
        }
        // Response, MD5-Challenge.
        [2, id, _, _, 4, 16, ref response @ ..] => {
            let right = digest(&[&[id], PASSWORD.as_bytes(), &CHALLENGE]);
            match response.get(..16) == Some(&right[..]) {
                true => (ResultCode::DIAMETER_SUCCESS, vec![3, id, 0, 4]),
                false => (ResultCode(4001), vec![4, id, 0, 4]),
            }
        }
        _ => (ResultCode(4001), vec![4, payload.get(1).copied().unwrap_or_default(), 0, 4]),
    };
    let mut answer = request
        .answer(context.identity())
        .auth_application_id(5)
        .auth_request_type(request.auth_request_type)
        .result_code(result)
        .build();
    answer.eap_payload = Some(next.into());
    Ok(answer)
}

fn digest(parts: &[&[u8]]) -> [u8; 16] {
    let mut hash = Md5::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}
