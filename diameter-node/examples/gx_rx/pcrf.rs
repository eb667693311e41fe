//! The policy server (PCRF): decides on requests of gateways and of application functions, and tells each what follows
//! from those of the other.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::base::AbortSessionRequest;
use diameter_messages::gx::{
    self, CcRequestType, ChargingRuleInstall, ChargingRuleRemove, CreditControlAnswer,
    CreditControlRequest, ReAuthRequestType,
};
use diameter_messages::rx::{self, AaAnswer, AaRequest, AbortCause};
use diameter_messages::ts29214;
use diameter_node::session::authorization::*;
use diameter_node::{Client, Context, Node, SendError, StartError, Tcp, UnknownPeers};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::policy::{Action, Plan, Policies};

pub(crate) const HOST: DiameterIdentity = DiameterIdentity::from_static("pcrf1.example.net");
pub(crate) const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

pub(crate) struct Pcrf {
    pub(crate) node: Node,
    decider: Decider,
    /// What tells others; it ends with the server.
    _teller: JoinSet<()>,
}

impl Pcrf {
    pub(crate) async fn start(
        address: SocketAddr,
        plans: impl IntoIterator<Item = (&'static str, Plan)>,
    ) -> Result<Self, StartError> {
        let (to_tell, actions) = mpsc::unbounded_channel();
        let decider = Decider { policies: Arc::default(), to_tell };
        decider.with(|it| plans.into_iter().for_each(|(imsi, plan)| it.subscribe(imsi, plan)));
        let gx = AuthorizationSessions::new(Gx(decider.clone()), ServerSettings::default());
        let rx = AuthorizationSessions::new(Rx(decider.clone()), ServerSettings::default());
        let node = Node::builder(HOST, REALM)
            .authorization_server(&gx)
            .authorization_server(&rx)
            .listen(Tcp, address)
            .unknown_peers(UnknownPeers::accept())
            .start()
            .await?;
        let teller = Teller { client: node.client().clone(), gx, rx, decider: decider.clone() };
        let mut tasks = JoinSet::new();
        tasks.spawn(teller.tell(actions));
        Ok(Self { node, decider, _teller: tasks })
    }

    /// Looks at the policies or changes them; what follows is told to whom it concerns.
    pub(crate) fn with<T>(&self, change: impl FnOnce(&mut Policies) -> T) -> T {
        self.decider.with(change)
    }
}

#[derive(Clone)]
struct Decider {
    policies: Arc<Mutex<Policies>>,
    to_tell: mpsc::UnboundedSender<Action>,
}

impl Decider {
    fn with<T>(&self, change: impl FnOnce(&mut Policies) -> T) -> T {
        // Policies are whole at any time.
        let mut policies = self.policies.lock().unwrap_or_else(PoisonError::into_inner);
        let result = change(&mut policies);
        for action in policies.take_actions() {
            // Whoever tells is there as long as the node.
            let _ = self.to_tell.send(action);
        }
        result
    }
}

struct Gx(Decider);

impl AuthorizationServer for Gx {
    type Request = CreditControlRequest;

    async fn decide(
        &self,
        request: CreditControlRequest,
        context: &Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        self.0.with(|it| it.credit_control(&request, context.identity()))
    }

    fn is_termination(&self, request: &CreditControlRequest) -> bool {
        request.cc_request_type == CcRequestType::TERMINATION_REQUEST
    }

    /// The gateway has restarted, or does not know the session.
    fn ended(&self, session_id: &str, _: ServerSessionEnd) {
        self.0.with(|it| it.close(session_id));
    }
}

struct Rx(Decider);

impl AuthorizationServer for Rx {
    type Request = AaRequest;

    async fn decide(&self, request: AaRequest, context: &Context) -> Result<AaAnswer, Rejection> {
        self.0.with(|it| it.authorize(&request, context.identity()))
    }

    fn abort_request(&self, _: &str, mut request: AbortSessionRequest) -> AbortSessionRequest {
        // The value is four octets long: there is no message that it would not fit.
        let _ =
            request.additional_avps.push(&ts29214::avp::ABORT_CAUSE, &AbortCause::BEARER_RELEASED);
        request
    }

    fn ended(&self, session_id: &str, _: ServerSessionEnd) {
        self.0.with(|it| it.close_service(session_id));
    }
}

struct Teller {
    client: Client,
    gx: AuthorizationSessions<Gx>,
    rx: AuthorizationSessions<Rx>,
    decider: Decider,
}

impl Teller {
    /// Tells one after the other: a rule is never taken back before it was given.
    async fn tell(self, mut actions: mpsc::UnboundedReceiver<Action>) {
        while let Some(action) = actions.recv().await {
            match action {
                Action::Provision { gx, install, remove } => {
                    let mut request = self.rules_for(&gx);
                    if !install.is_empty() {
                        let install =
                            ChargingRuleInstall::builder().charging_rule_definitions(install);
                        request.charging_rule_install = vec![install.build()];
                    }
                    if !remove.is_empty() {
                        let remove = ChargingRuleRemove::builder().charging_rule_names(remove);
                        request.charging_rule_remove = vec![remove.build()];
                    }
                    self.push(&gx, request).await;
                }
                Action::Release { gx, cause } => {
                    let mut request = self.rules_for(&gx);
                    request.session_release_cause = Some(cause);
                    self.push(&gx, request).await;
                }
                Action::Tell { rx, what, flows, access: (ip_can_type, rat_type) } => {
                    let identity = self.client.identity();
                    let mut request = rx::ReAuthRequest::builder()
                        .session_id(rx.clone())
                        .origin_host(identity.host.clone())
                        .origin_realm(identity.realm.clone())
                        // The session knows whom it is for.
                        .destination_host(identity.host.clone())
                        .destination_realm(identity.realm.clone())
                        .specific_action(what)
                        .flows_list(flows)
                        .build();
                    (request.ip_can_type, request.rat_type) = (ip_can_type, rat_type);
                    if let Err(error) = self.rx.push(&self.client, &rx, request).await {
                        println!("PCRF: {rx} was not told: {error}");
                    }
                }
                Action::Abort { rx } => self.abort(&rx).await,
            }
        }
    }

    fn rules_for(&self, gx: &str) -> gx::ReAuthRequest {
        let identity = self.client.identity();
        gx::ReAuthRequest::builder()
            .session_id(gx.to_owned())
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            // The session knows whom it is for.
            .destination_host(identity.host.clone())
            .destination_realm(identity.realm.clone())
            .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
            .build()
    }

    /// Sends a gateway what it is to do, and takes what it says to that: rules that it could not install.
    async fn push(&self, gx: &str, request: gx::ReAuthRequest) {
        let reports = match self.gx.push(&self.client, gx, request).await {
            Ok(answer) => answer.charging_rule_report,
            Err(NotPushed::Answer(SendError::Failure { answer, .. })) => {
                answer.charging_rule_report
            }
            Err(error) => return println!("PCRF: no answer of the gateway: {error}"),
        };
        self.decider.with(|it| it.lost(gx, &reports));
    }

    async fn abort(&self, rx: &str) {
        // A session that is just being authorized is there when its answer leaves.
        while let Err(NoSession::Unknown) = self.rx.abort(&self.client, rx).await
            && self.decider.with(|it| it.has_service(rx))
        {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}
