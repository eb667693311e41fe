//! This node: a charging system that is an HSS too, and a client of such.

use std::net::SocketAddr;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::base::{
    AuthSessionState, ReAuthRequestType, ResultCode, VendorSpecificApplicationId,
};
use diameter_messages::{gy::*, s6a};
use diameter_node::tls::{Tls, TlsFiles};
use diameter_node::{
    Client, Context, Node, NodeBuilder, PeerSettings, Route, Sctp, Tcp, UnknownPeers,
};
use diameter_peer::{Reconnect, WatchdogInterval};
use diameter_testkit::{Address, Certificates, Files, Plain};
use tokio::sync::mpsc;

use crate::OVER;
use crate::make::Their;

pub(crate) const SERVER: &str = "us.server.lab";
pub(crate) const CLIENT: &str = "us.client.lab";

pub(crate) fn identity(name: &str) -> DiameterIdentity {
    DiameterIdentity::try_from(name.to_owned()).unwrap()
}

/// A server at an address: TCP without certificates, TLS with them.
pub(crate) fn server(address: Address, certificates: Option<&Certificates>) -> NodeBuilder {
    let builder = match certificates {
        None => listen(bare_server(), address),
        Some(certificates) => bare_server().listen(tls(certificates, SERVER), address.tls()),
    };
    serving(builder)
}

pub(crate) fn serving(builder: NodeBuilder) -> NodeBuilder {
    builder.handle(credit_control).handle(authentication_information).handle(update_location)
}

/// A server that serves nothing.
pub(crate) fn server_without_services(address: Address) -> NodeBuilder {
    listen(bare_server(), address)
}

fn listen(builder: NodeBuilder, address: Address) -> NodeBuilder {
    match OVER {
        Plain::Tcp => builder.listen(Tcp, address.tcp()),
        Plain::Sctp => builder.listen(Sctp::default(), address.tcp()),
    }
}

fn connect(peer: PeerSettings, address: SocketAddr) -> PeerSettings {
    match OVER {
        Plain::Tcp => peer.connect(Tcp, address.to_string()),
        Plain::Sctp => peer.connect(Sctp::default(), address.to_string()),
    }
}

pub(crate) fn bare_server() -> NodeBuilder {
    Node::builder(identity(SERVER), identity("server.lab"))
        .unknown_peers(UnknownPeers::Accept(Box::new(impatient(identity("anybody")))))
}

/// A client of somebody, who also leads to all other realms.
pub(crate) fn client(their: &Their, certificates: Option<&Certificates>) -> NodeBuilder {
    let peer = impatient(identity(their.identity));
    let peer = match certificates {
        None => connect(peer, their.address.tcp()),
        Some(certificates) => {
            peer.connect(tls(certificates, CLIENT), their.address.tls().to_string())
        }
    };
    client_of(peer)
}

pub(crate) fn client_of(peer: PeerSettings) -> NodeBuilder {
    Node::builder(identity(CLIENT), identity("client.lab"))
        .sends::<CreditControlRequest>()
        .sends::<s6a::UpdateLocationRequest>()
        .route(Route::default_route().via(peer.protocol.identity.clone()))
        .peer(peer)
}

/// Starts a client and waits until its peer takes requests.
pub(crate) async fn connected(their: &Their, builder: NodeBuilder) -> Node {
    let node = builder.start().await.unwrap();
    wait_for(&node, their).await;
    node
}

/// Waits until somebody takes requests.
pub(crate) async fn wait_for(node: &Node, their: &Their) {
    let identity = identity(their.identity);
    let found = tokio::time::timeout(Duration::from_secs(20), node.available(&identity)).await;
    assert!(matches!(found, Ok(true)), "no connection: {:?}", node.peers().await);
    // OTP throws away what comes before its own watchdog is up.
    tokio::time::sleep(Duration::from_millis(200)).await;
}

/// Settings that do not make a test wait.
pub(crate) fn impatient(identity: DiameterIdentity) -> PeerSettings {
    let mut settings = PeerSettings::new(identity);
    settings.protocol.watchdog_interval = WatchdogInterval::MIN;
    let second = Duration::from_secs(1);
    settings.protocol.reconnect = Reconnect { first: second / 4, longest: second };
    settings
}

pub(crate) fn tls(certificates: &Certificates, identity: &str) -> std::sync::Arc<Tls> {
    let Files { certificate, key, trusted } = certificates.of(identity);
    Tls::load(TlsFiles { certificate, key, trusted }).unwrap().into()
}

async fn credit_control(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    let is_last = request.cc_request_type == CcRequestType::TERMINATION_REQUEST;
    let granted = request.multiple_services_credit_control.iter().map(|asked| {
        let mut granted = MultipleServicesCreditControl::default();
        granted.rating_group.clone_from(&asked.rating_group);
        granted.result_code = Some(ResultCode::DIAMETER_SUCCESS);
        if !is_last {
            let unit = GrantedServiceUnit::builder().cc_total_octets(1_u64 << 20).build();
            granted.granted_service_unit = Some(unit);
        }
        granted
    });
    Ok(request
        .answer(context.identity())
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .multiple_services_credit_controls(granted)
        .build())
}

async fn authentication_information(
    request: s6a::AuthenticationInformationRequest,
    context: Context,
) -> Result<s6a::AuthenticationInformationAnswer, Rejection> {
    let vector = s6a::EUtranVector::builder()
        .rand(vec![1; 16])
        .xres(vec![2; 8])
        .autn(vec![3; 16])
        .kasme(vec![4; 32])
        .build();
    Ok(request
        .answer(context.identity())
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .vendor_specific_application_id(s6a_application())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .authentication_info(s6a::AuthenticationInfo::builder().e_utran_vector(vector).build())
        .build())
}

async fn update_location(
    request: s6a::UpdateLocationRequest,
    context: Context,
) -> Result<s6a::UpdateLocationAnswer, Rejection> {
    Ok(request
        .answer(context.identity())
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .vendor_specific_application_id(s6a_application())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .ula_flags(s6a::UlaFlags::SEPARATION_INDICATION)
        .build())
}

fn s6a_application() -> VendorSpecificApplicationId {
    VendorSpecificApplicationId::builder().vendor_id(10_415).auth_application_id(16_777_251).build()
}

/// A server that sends a RAR after each initial CCR, and the Result-Codes of the answers.
pub(crate) fn server_with_rar(address: Address) -> (NodeBuilder, mpsc::UnboundedReceiver<u32>) {
    let (codes, received) = mpsc::unbounded_channel();
    let handler = move |request: CreditControlRequest, context: Context| {
        let codes = codes.clone();
        async move {
            if request.cc_request_type == CcRequestType::INITIAL_REQUEST {
                let rar = rar(context.client(), &request);
                let client = context.client().clone();
                tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    let answer = client.send(rar).await.unwrap();
                    codes.send(answer.result_code.0).unwrap();
                });
            }
            credit_control(request, context).await
        }
    };
    (server(address, None).handle(handler), received)
}

fn rar(client: &Client, request: &CreditControlRequest) -> ReAuthRequest {
    ReAuthRequest::builder()
        .session_id(request.session_id.clone())
        .origin_host(client.identity().host.clone())
        .origin_realm(client.identity().realm.clone())
        .destination_realm(request.origin_realm.clone())
        .destination_host(request.origin_host.clone())
        .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
        .build()
}

/// A request of one session: an initial one, an update, a termination, by its number.
pub(crate) fn ccr(client: &Client, session_id: &str, number: u32) -> CreditControlRequest {
    let service = MultipleServicesCreditControl::builder().rating_group(10);
    let (kind, service) = match number {
        0 => (
            CcRequestType::INITIAL_REQUEST,
            service.requested_service_unit(RequestedServiceUnit::default()),
        ),
        1 => (
            CcRequestType::UPDATE_REQUEST,
            service.requested_service_unit(RequestedServiceUnit::default()),
        ),
        _ => (
            CcRequestType::TERMINATION_REQUEST,
            service.used_service_unit(UsedServiceUnit::builder().cc_total_octets(4096_u64).build()),
        ),
    };
    CreditControlRequest::builder()
        .session_id(session_id)
        .origin_host(client.identity().host.clone())
        .origin_realm(client.identity().realm.clone())
        .destination_realm(identity("server.lab"))
        .service_context_id("32251@3gpp.org")
        .cc_request_type(kind)
        .cc_request_number(number)
        .multiple_services_credit_control(service.build())
        .build()
}

/// A whole session of credit control, and what was granted in it.
pub(crate) async fn credit_control_session(client: &Client) -> u64 {
    let session_id = client.new_session_id();
    let mut octets = 0;
    for number in 0..3 {
        let answer = client.send(ccr(client, &session_id, number)).await.unwrap();
        assert_eq!(answer.result_code, ResultCode::DIAMETER_SUCCESS);
        assert_eq!(answer.cc_request_number, number);
        for service in &answer.multiple_services_credit_control {
            assert_eq!(service.rating_group, Some(10));
            let unit = service.granted_service_unit.as_ref();
            octets += unit.and_then(|unit| unit.cc_total_octets).unwrap_or_default();
        }
    }
    octets
}

/// An AIR and a ULR.
pub(crate) async fn attach(client: &Client) {
    let air = s6a::AuthenticationInformationRequest::builder()
        .session_id(client.new_session_id())
        .vendor_specific_application_id(s6a_application())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(client.identity().host.clone())
        .origin_realm(client.identity().realm.clone())
        .destination_realm(identity("server.lab"))
        .user_name("001010000000001")
        .visited_plmn_id(diameter_core::coding::PlmnId::from_static("00101"))
        .requested_eutran_authentication_info(
            s6a::RequestedEutranAuthenticationInfo::builder()
                .number_of_requested_vectors(1)
                .build(),
        )
        .build();
    let answer = client.send(air).await.unwrap();
    let vectors = answer.authentication_info.unwrap().e_utran_vector;
    assert_eq!((vectors.len(), vectors[0].kasme.len()), (1, 32));

    let ulr = s6a::UpdateLocationRequest::builder()
        .session_id(client.new_session_id())
        .vendor_specific_application_id(s6a_application())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(client.identity().host.clone())
        .origin_realm(client.identity().realm.clone())
        .destination_realm(identity("server.lab"))
        .user_name("001010000000001")
        .rat_type(s6a::RatType::EUTRAN)
        .ulr_flags(s6a::UlrFlags::S6A_S6D_INDICATOR | s6a::UlrFlags::INITIAL_ATTACH_INDICATOR)
        .visited_plmn_id(diameter_core::coding::PlmnId::from_static("00101"))
        .build();
    let answer = client.send(ulr).await.unwrap();
    assert!(answer.ula_flags.is_some());
}
