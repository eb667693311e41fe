//! What CSCFs ask, and what the server asks an S-CSCF (TS 29.228).

use diameter_core::{Outcome, Rejection, ResultCode, Utf8String};
use diameter_messages::cx::{
    ExperimentalResult, ExperimentalResultCode, LocationInfoAnswer, LocationInfoRequest,
    MultimediaAuthAnswer, MultimediaAuthRequest, ReasonCode, ServerAssignmentAnswer,
    ServerAssignmentRequest, UserAuthorizationAnswer, UserAuthorizationRequest,
};
use diameter_node::{Client, Context, NodeBuilder, SendError};
use tokio::task::JoinHandle;

use super::requests::{Attempt, Matter};
use super::{Server, Store, Telling, Told, challenges, metrics};
use crate::access::Application;
use crate::answers::experimental;
use crate::cx::{
    self, Assigned, Termination, Untold, location_info, missing_features, multimedia_auth,
    push_profile, server_assignment, user_authorization,
};
use crate::location::NodeAddress;
use crate::s6a::Hss;
use crate::sh::{self, Notice};
use crate::subscriber::{Record, SubscriberIdentity};

/// Answers a request at once that needs a feature which is not supported here.
macro_rules! refuse_features {
    ($request:expr, $context:expr) => {
        if let Some(own) = missing_features($context.message()) {
            let mut answer = $request.answer($context.identity()).build();
            answer.supported_features = vec![own];
            let code = ExperimentalResultCode::DIAMETER_ERROR_FEATURE_UNSUPPORTED;
            let result = ExperimentalResult::builder().vendor_id(10415);
            answer.experimental_result = Some(result.experimental_result_code(code.0).build());
            return Ok(answer);
        }
    };
}

impl<S: Store> Server<S> {
    /// Has a node answer Cx.
    pub(super) fn serve_cx(&self, builder: NodeBuilder) -> NodeBuilder {
        let [authorizing, assigning, locating, authenticating] =
            std::array::from_fn(|_| self.clone());
        builder
            .handle(move |request: UserAuthorizationRequest, context| {
                let server = authorizing.clone();
                async move { metrics::counted("UAR", server.authorize(&request, &context).await) }
            })
            .handle(move |request: ServerAssignmentRequest, context| {
                let server = assigning.clone();
                async move { metrics::counted("SAR", server.assign(&request, &context).await) }
            })
            .handle(move |request: LocationInfoRequest, context| {
                let server = locating.clone();
                async move { metrics::counted("LIR", server.locate(&request, &context).await) }
            })
            .handle(move |request: MultimediaAuthRequest, context| {
                let server = authenticating.clone();
                async move {
                    metrics::counted("MAR", server.authenticate_ims(&request, &context).await)
                }
            })
    }

    async fn authorize(
        &self,
        request: &UserAuthorizationRequest,
        context: &Context,
    ) -> Result<UserAuthorizationAnswer, Rejection> {
        let access = self.admit(Application::Cx, &request.origin_realm, context)?;
        refuse_features!(request, context);
        let public = std::slice::from_ref(&request.public_identity);
        let imsi = self.imsi(Some(&request.user_name), public).await?;
        let authorize =
            |hss: &Hss, record: Option<&mut Record>| user_authorization(hss, request, record);
        self.run(&imsi, context, access, authorize).await
    }

    async fn assign(
        &self,
        request: &ServerAssignmentRequest,
        context: &Context,
    ) -> Result<ServerAssignmentAnswer, Rejection> {
        let access = self.admit(Application::Cx, &request.origin_realm, context)?;
        refuse_features!(request, context);
        let private = request.user_name.as_deref();
        let imsi = self.imsi(private, &request.public_identity).await?;
        let assign =
            |hss: &Hss, record: Option<&mut Record>| server_assignment(hss, request, record);
        let Assigned { answer, .. } = self.run(&imsi, context, access, assign).await?;
        Ok(answer)
    }

    async fn locate(
        &self,
        request: &LocationInfoRequest,
        context: &Context,
    ) -> Result<LocationInfoAnswer, Rejection> {
        let access = self.admit(Application::Cx, &request.origin_realm, context)?;
        refuse_features!(request, context);
        let imsi = self.imsi(None, std::slice::from_ref(&request.public_identity)).await?;
        let locate = |hss: &Hss, record: Option<&mut Record>| location_info(hss, request, record);
        self.run(&imsi, context, access, locate).await
    }

    async fn authenticate_ims(
        &self,
        request: &MultimediaAuthRequest,
        context: &Context,
    ) -> Result<MultimediaAuthAnswer, Rejection> {
        let access = self.admit(Application::Cx, &request.origin_realm, context)?;
        refuse_features!(request, context);
        let challenges = challenges()?;
        let public = std::slice::from_ref(&request.public_identity);
        let imsi = self.imsi(Some(&request.user_name), public).await?;
        self.run(&imsi, context, access, |hss, record| {
            let mut left = challenges.iter().copied();
            // There are as many as there can be vectors.
            multimedia_auth(hss, request, record, || left.next().unwrap_or_default())
        })
        .await
    }

    /// The subscriber who has all these identities; nobody's IMSI, which is empty, when one of them is not known. Whether
    /// they go together is seen in the record.
    ///
    /// # Errors
    ///
    /// When they are of two subscribers. A wildcard of the one may fit an identity that is the other's.
    async fn imsi(
        &self,
        private: Option<&str>,
        public: &[Utf8String],
    ) -> Result<String, Rejection> {
        let private = private.map(|it| SubscriberIdentity::Private(it.to_owned()));
        let public = public.iter().map(|it| SubscriberIdentity::Public(it.to_string()));
        let mut found: Option<String> = None;
        for identity in private.into_iter().chain(public) {
            let Some(imsi) = self.find(&identity).await? else { return Ok(String::new()) };
            if found.get_or_insert_with(|| imsi.clone()) != &imsi {
                let code = ExperimentalResultCode::DIAMETER_ERROR_IDENTITIES_DONT_MATCH;
                return Err(experimental(code.0));
            }
        }
        Ok(found.unwrap_or_default())
    }

    /// Takes registrations in the IMS away: those of a private identity, or all of them. The S-CSCF is told, and the
    /// subscriber keeps the subscription. `None` when there is no such subscriber.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn deregister(
        &self,
        client: &Client,
        imsi: &str,
        private: Option<&str>,
        reason: ReasonCode,
        info: Option<&str>,
    ) -> Result<Option<Telling>, S::Error> {
        let deregister = |record: &mut Record| {
            cx::deregister(record, private, reason, info);
        };
        self.change_record(client, imsi, deregister).await
    }

    /// Tells an S-CSCF that something is not registered there any more, until it has answered.
    pub(super) fn spawn_termination(
        &self,
        client: &Client,
        termination: Termination,
    ) -> JoinHandle<Vec<Told>> {
        let (server, client) = (self.clone(), client.clone());
        tokio::spawn(async move {
            let node = termination.server.node.clone();
            let told = server.tell(&client, &node, Matter::Termination(&termination)).await;
            told.into_iter().collect()
        })
    }

    /// Tells it once. Whatever the S-CSCF answers, it has heard of it.
    pub(super) async fn terminate(
        &self,
        client: &Client,
        termination: &Termination,
    ) -> Result<Attempt, S::Error> {
        let request = termination.request(client.identity(), client.new_session_id());
        let (outcome, answer) = match client.send(request).await {
            Ok(answer) => {
                let code = answer.result_code.unwrap_or(ResultCode::DIAMETER_SUCCESS);
                (Outcome::Result(code), answer)
            }
            Err(SendError::Failure { outcome, answer }) => (outcome, *answer),
            Err(error) => return Ok(Attempt::Unanswered(error.to_string())),
        };
        let settle = |record: Option<&mut Record>| {
            let Some(record) = record else { return Vec::new() };
            let cancelled = record.cancelled;
            sh::watch(record, None, |record| termination.settle(record, Some(&answer)));
            notices(record, cancelled)
        };
        for notice in self.store().update(&termination.imsi, settle).await? {
            drop(self.spawn_notice(client, notice));
        }
        Ok(Attempt::Answered(outcome))
    }

    /// Tells an S-CSCF of all that it has not heard of.
    pub(super) async fn tell_profiles(
        &self,
        client: &Client,
        imsi: &str,
        node: NodeAddress,
    ) -> Vec<Told> {
        let _turn = self.0.turns.wait(imsi, &node).await;
        let mut told = Vec::new();
        loop {
            let untold = match self.store().get(imsi).await {
                Ok(record) => record.and_then(|it| {
                    let server = it.ims.serving().filter(|it| it.node.is(&node.host));
                    server.and_then(|it| it.untold.first().cloned())
                }),
                Err(error) => {
                    tracing::error!(%error, "what an S-CSCF has not heard of is not known");
                    return told;
                }
            };
            let Some(untold) = untold else { return told };
            if let Some(answer) = self.tell(client, &node, Matter::Push(imsi, &untold)).await {
                let is_heard = answer.outcome.is_ok();
                told.push(answer);
                if !is_heard {
                    return told;
                }
            }
        }
    }

    /// Tells it once, if there is something to tell.
    pub(super) async fn push(
        &self,
        client: &Client,
        imsi: &str,
        untold: &Untold,
        note: impl FnOnce(),
    ) -> Result<Attempt, S::Error> {
        let record = self.store().get(imsi).await?;
        let session_id = client.new_session_id();
        let request = record.as_ref();
        let request =
            request.and_then(|it| push_profile(client.identity(), session_id, it, untold));
        let Some(request) = request else {
            let forget = |record: Option<&mut Record>| {
                if let Some(record) = record {
                    untold.forget(record);
                }
            };
            self.store().update(imsi, forget).await?;
            return Ok(Attempt::Obsolete);
        };
        note();
        let private = request.user_name.clone();
        let outcome = match client.send(request).await {
            Ok(_) => Outcome::Result(ResultCode::DIAMETER_SUCCESS),
            Err(SendError::Failure { outcome, .. }) => outcome,
            Err(error) => return Ok(Attempt::Unanswered(error.to_string())),
        };
        let settle = |record: Option<&mut Record>| {
            let Some(record) = record else { return (Vec::new(), Vec::new()) };
            let cancelled = record.cancelled;
            sh::watch(record, None, |record| untold.settle(record, &private, outcome));
            let new = record.ims.terminations.iter().filter(|it| it.number > cancelled);
            (new.cloned().collect(), notices(record, cancelled))
        };
        let (terminations, notices) = self.store().update(imsi, settle).await?;
        for termination in terminations {
            drop(self.spawn_termination(client, termination));
        }
        for notice in notices {
            drop(self.spawn_notice(client, notice));
        }
        Ok(Attempt::Answered(outcome))
    }
}

/// What application servers are to hear of since the change of this number.
fn notices(record: &Record, cancelled: u64) -> Vec<Notice> {
    Notice::of(record).filter(|it| it.subscription.untold > Some(cancelled)).collect()
}
