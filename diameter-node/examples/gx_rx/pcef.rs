//! The gateway (PCEF): has a session with the PCRF for each user, enforces its rules, and reports what it wants to know.

use std::net::{Ipv4Addr, SocketAddr};

use diameter_core::coding::FramedIpAddress;
use diameter_core::{DiameterIdentity, Identity, ResultCode};
use diameter_messages::gx::{self, *};
use diameter_node::session::authorization::{
    Authorizing, NotAuthorized, ServerRequest, Session, SessionEvent, Settings, TerminationCause,
};
use diameter_node::{Node, PeerSettings, StartError, Tcp};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

use crate::enforcement::{Enforced, Failed};
use crate::pcrf;
use crate::policy::VENDOR_3GPP;

pub(crate) const HOST: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");

pub(crate) struct Pcef {
    pub(crate) node: Node,
    gx: Authorizing<CreditControlRequest>,
}

/// Somebody who attaches.
#[derive(Clone, Copy)]
pub(crate) struct User {
    pub(crate) imsi: &'static str,
    pub(crate) address: Ipv4Addr,
    /// Bits a second that the gateway can guarantee.
    pub(crate) room: u32,
}

/// What happens at the gateway.
pub(crate) enum Happening {
    /// The user is on another radio network.
    RatChange(RatType),
    /// Octets were sent or received.
    Used(u64),
    /// These rules have lost their bearer.
    Lost(Vec<&'static str>),
}

/// A user who is attached. Dropped, the user is detached.
pub(crate) struct Connection {
    pub(crate) session_id: String,
    happens: mpsc::UnboundedSender<Happening>,
    pub(crate) enforced: watch::Receiver<Enforced>,
    over: JoinHandle<()>,
}

impl Pcef {
    /// A gateway that began under this Origin-State-Id.
    pub(crate) async fn start(pcrf: SocketAddr, state_id: u32) -> Result<Self, StartError> {
        let node = Node::builder(HOST, pcrf::REALM)
            .state_id(state_id)
            .sessions::<CreditControlRequest>()
            .peer(PeerSettings::new(pcrf::HOST).connect(Tcp, pcrf.to_string()))
            .start()
            .await?;
        node.available(&pcrf::HOST).await;
        let settings = Settings::default().answering_re_auths().termination(
            |request: &mut CreditControlRequest, cause| {
                request.cc_request_type = CcRequestType::TERMINATION_REQUEST;
                request.cc_request_number += 1;
                request.termination_cause = Some(gx::TerminationCause(cause.0 as i32));
            },
        );
        let gx = node.authorization(settings);
        Ok(Self { node, gx })
    }

    pub(crate) async fn attach(
        &self,
        user: User,
    ) -> Result<Connection, NotAuthorized<CreditControlAnswer>> {
        let Identity { host, realm, .. } = self.node.identity().clone();
        let subscriber = SubscriptionId::builder()
            .subscription_id_type(SubscriptionIdType::END_USER_IMSI)
            .subscription_id_data(user.imsi);
        let request = CreditControlRequest::builder()
            .session_id(self.node.client().new_session_id())
            .origin_host(host)
            .origin_realm(realm.clone())
            .destination_realm(realm)
            .cc_request_type(CcRequestType::INITIAL_REQUEST)
            .cc_request_number(0)
            .subscription_id(subscriber.build())
            .framed_ip_address(FramedIpAddress(user.address))
            .called_station_id("internet")
            .ip_can_type(IpCanType::_3GPP_EPS)
            .rat_type(RatType::EUTRAN)
            .build();
        let mut session = self.gx.request(request.clone()).await?;
        let session_id = session.session_id().to_owned();
        let enforced = Enforced { room: user.room, ..Enforced::default() };
        let mut task = Task {
            request,
            identity: self.node.identity().clone(),
            enforced,
            to_report: Vec::new(),
            is_asking: false,
            is_released: false,
        };
        if let Some(answer) = session.take_answer() {
            task.obey(&answer);
        }
        let (to_others, enforced) = watch::channel(task.enforced.clone());
        let (happens, happenings) = mpsc::unbounded_channel();
        let over = tokio::spawn(task.run(session, happenings, to_others));
        Ok(Connection { session_id, happens, enforced, over })
    }
}

impl Connection {
    pub(crate) fn happens(&self, happening: Happening) {
        // A session that the PCRF has ended has nobody to tell.
        let _ = self.happens.send(happening);
    }

    pub(crate) async fn detach(self) {
        drop(self.happens);
        let _ = self.over.await;
    }
}

/// Sees to the session of a user.
struct Task {
    /// The last request: others are made of it.
    request: CreditControlRequest,
    identity: Identity,
    enforced: Enforced,
    to_report: Vec<ChargingRuleReport>,
    /// A request awaits its answer: the next one is sent after that.
    is_asking: bool,
    /// The PCRF wants an end.
    is_released: bool,
}

impl Task {
    async fn run(
        mut self,
        mut session: Session<CreditControlRequest>,
        mut happenings: mpsc::UnboundedReceiver<Happening>,
        to_others: watch::Sender<Enforced>,
    ) {
        let mut cause = TerminationCause::LOGOUT;
        loop {
            if !self.is_asking && !self.to_report.is_empty() {
                let reports = std::mem::take(&mut self.to_report);
                self.ask(&session, |request| request.charging_rule_report = reports);
            }
            to_others.send_replace(self.enforced.clone());
            if self.is_released {
                cause = TerminationCause::ADMINISTRATIVE;
                break;
            }
            tokio::select! {
                event = session.next() => match event {
                    Some(SessionEvent::Provided(answer)) => {
                        self.is_asking = false;
                        answer.iter().for_each(|it| self.obey(it));
                    }
                    Some(SessionEvent::Requested(request)) => self.answer(&request),
                    // The PCRF has ended it, or has lost it: nothing is left to be told.
                    _ => break,
                },
                happening = happenings.recv(), if !self.is_asking => match happening {
                    Some(happening) => self.happened(&session, happening),
                    None => break,
                },
            }
        }
        self.enforced.rules.clear();
        to_others.send_replace(self.enforced.clone());
        let mut last = self.next_request();
        last.usage_monitoring_information = self.enforced.usage().into_iter().collect();
        // The number is that of the last request: the end has the next one.
        last.cc_request_number = self.request.cc_request_number;
        session.end_with(last, cause).await;
    }

    fn happened(&mut self, session: &Session<CreditControlRequest>, happening: Happening) {
        match happening {
            Happening::RatChange(rat_type) => {
                self.request.rat_type = Some(rat_type);
                if self.enforced.triggers.contains(&EventTrigger::RAT_CHANGE) {
                    self.ask(session, |it| it.event_trigger = vec![EventTrigger::RAT_CHANGE]);
                }
            }
            Happening::Used(octets) => {
                if let Some(usage) = self.enforced.used(octets) {
                    self.ask(session, |request| {
                        request.event_trigger = vec![EventTrigger::USAGE_REPORT];
                        request.usage_monitoring_information = vec![usage];
                    });
                }
            }
            Happening::Lost(names) => {
                let reports = self.enforced.lose(&names);
                self.ask(session, |request| {
                    request.event_trigger = vec![EventTrigger::LOSS_OF_BEARER];
                    request.charging_rule_report = reports;
                });
            }
        }
    }

    /// What the next request says of the user; what has happened is not in it.
    fn next_request(&self) -> CreditControlRequest {
        let mut request = self.request.clone();
        request.cc_request_type = CcRequestType::UPDATE_REQUEST;
        request.cc_request_number += 1;
        request.event_trigger.clear();
        request.charging_rule_report.clear();
        request.usage_monitoring_information.clear();
        request
    }

    fn ask(
        &mut self,
        session: &Session<CreditControlRequest>,
        say: impl FnOnce(&mut CreditControlRequest),
    ) {
        let mut request = self.next_request();
        say(&mut request);
        self.request = request.clone();
        self.is_asking = session.request(request).is_ok();
    }

    /// Does what an answer says. What could not be done is reported by the next request.
    fn obey(&mut self, answer: &CreditControlAnswer) {
        let Failed { invalid, without_room } =
            self.enforced.change_rules(&answer.charging_rule_remove, &answer.charging_rule_install);
        self.to_report.extend(invalid.into_iter().chain(without_room));
        self.enforced.arm(&answer.event_trigger);
        let quality = answer.default_eps_bearer_qos.as_ref();
        self.enforced.set_quality(quality, &answer.qos_information);
        self.enforced.count(&answer.usage_monitoring_information);
        self.is_released |= answer.session_release_cause.is_some();
    }

    /// Does what a request says, and answers it: with the rules that are wrong. Where there was no room, that is reported
    /// by a request, for a gateway hears it later from its radio network.
    fn answer(&mut self, request: &ServerRequest) {
        let Some(rar) = request.decode::<ReAuthRequest>() else { return };
        let Failed { invalid, without_room } =
            self.enforced.change_rules(&rar.charging_rule_remove, &rar.charging_rule_install);
        self.to_report.extend(without_room);
        self.enforced.arm(&rar.event_trigger);
        self.enforced.set_quality(rar.default_eps_bearer_qos.as_ref(), &rar.qos_information);
        self.enforced.count(&rar.usage_monitoring_information);
        self.is_released |= rar.session_release_cause.is_some();
        let answer = rar.answer(&self.identity);
        let answer = if invalid.is_empty() {
            answer.result_code(ResultCode::DIAMETER_SUCCESS)
        } else {
            let code = gx::ExperimentalResultCode::DIAMETER_PCC_RULE_EVENT.0;
            let result = ExperimentalResult::builder().vendor_id(VENDOR_3GPP);
            let result = result.experimental_result_code(code).build();
            answer.experimental_result(result).charging_rule_reports(invalid)
        };
        request.answer(&answer.build());
    }
}
