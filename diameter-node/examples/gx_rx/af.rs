//! The application function (a P-CSCF, a video server): asks for what its media need, and hears what becomes of them.

use std::net::{Ipv4Addr, SocketAddr};

use diameter_core::coding::FramedIpAddress;
use diameter_core::{DiameterIdentity, Identity, InvalidFilterRule, IpFilterRule, ResultCode};
use diameter_messages::rx::*;
use diameter_node::session::authorization::{
    Authorizing, NotAuthorized, Session, SessionEnd, SessionEvent, Settings, TerminationCause,
};
use diameter_node::{Node, PeerSettings, StartError, Tcp};

use crate::pcrf;

pub(crate) const HOST: DiameterIdentity = DiameterIdentity::from_static("pcscf1.example.net");

pub(crate) struct Af {
    pub(crate) node: Node,
    rx: Authorizing<AaRequest>,
}

/// A service that was authorized. Dropped, it ends.
pub(crate) struct Service {
    session: Session<AaRequest>,
    request: AaRequest,
}

/// What becomes of a service.
#[derive(Debug, PartialEq)]
pub(crate) enum Told {
    /// Its change was authorized.
    Changed,
    /// Something that was subscribed to has happened: what, to which media, and how the user is connected.
    Happened(Vec<SpecificAction>, Vec<u32>, Option<RatType>),
    /// It is over.
    Over(SessionEnd),
}

impl Af {
    pub(crate) async fn start(pcrf: SocketAddr) -> Result<Self, StartError> {
        let node = Node::builder(HOST, pcrf::REALM)
            .sessions::<AaRequest>()
            .peer(PeerSettings::new(pcrf::HOST).connect(Tcp, pcrf.to_string()))
            .start()
            .await?;
        node.available(&pcrf::HOST).await;
        let rx = node.authorization(Settings::default().answering_re_auths());
        Ok(Self { node, rx })
    }

    /// A request for a service of the user who has this address.
    pub(crate) fn service_for(
        &self,
        user: Ipv4Addr,
        media: Vec<MediaComponentDescription>,
    ) -> AaRequest {
        let Identity { host, realm, .. } = self.node.identity().clone();
        AaRequest::builder()
            .session_id(self.node.client().new_session_id())
            .origin_host(host)
            .origin_realm(realm.clone())
            .destination_realm(realm)
            .framed_ip_address(FramedIpAddress(user))
            .af_application_identifier("ims")
            .media_component_descriptions(media)
            .specific_actions([
                SpecificAction::INDICATION_OF_LOSS_OF_BEARER,
                SpecificAction::IP_CAN_CHANGE,
            ])
            .build()
    }

    pub(crate) async fn begin(
        &self,
        request: AaRequest,
    ) -> Result<Service, NotAuthorized<AaAnswer>> {
        let session = self.rx.request(request.clone()).await?;
        Ok(Service { session, request })
    }
}

impl Service {
    /// Changes these media, and no others. What was preliminary is final now.
    pub(crate) fn change(
        &self,
        media: Vec<MediaComponentDescription>,
    ) -> Result<(), NotAuthorized<AaAnswer>> {
        let mut request = self.request.clone();
        request.service_info_status = None;
        request.media_component_description = media;
        self.session.request(request)
    }

    /// Waits for what becomes of it.
    pub(crate) async fn next(&mut self) -> Option<Told> {
        loop {
            return Some(match self.session.next().await? {
                SessionEvent::Provided(_) => Told::Changed,
                SessionEvent::Requested(request) => {
                    let Some(told) = request.decode::<ReAuthRequest>() else { continue };
                    let answer = told.answer(request.context().identity());
                    request.answer(&answer.result_code(ResultCode::DIAMETER_SUCCESS).build());
                    let media = told.flows.iter().map(|it| it.media_component_number).collect();
                    Told::Happened(told.specific_action.into_vec(), media, told.rat_type)
                }
                SessionEvent::Ended(end) => Told::Over(end),
                _ => continue,
            });
        }
    }

    pub(crate) async fn end(self) {
        self.session.end(TerminationCause::LOGOUT).await;
    }
}

/// A medium in both directions, with so many bits a second each way.
pub(crate) fn medium(
    number: u32,
    media_type: MediaType,
    bits: u32,
) -> Result<MediaComponentDescription, InvalidFilterRule> {
    let filters: [IpFilterRule; 2] =
        ["permit in 17 from any to any".parse()?, "permit out 17 from any to any".parse()?];
    let flow = MediaSubComponent::builder().flow_number(1).flow_description(filters);
    Ok(MediaComponentDescription::builder()
        .media_component_number(number)
        .media_type(media_type)
        .max_requested_bandwidth_ul(bits)
        .max_requested_bandwidth_dl(bits)
        .flow_status(FlowStatus::ENABLED)
        .media_sub_component(flow.build())
        .build())
}

/// Takes a medium away.
pub(crate) fn without(number: u32) -> MediaComponentDescription {
    let medium = MediaComponentDescription::builder().media_component_number(number);
    medium.flow_status(FlowStatus::REMOVED).build()
}
