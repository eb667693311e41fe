//! SWx behind the node: what AAA servers ask.

use diameter_core::Rejection;
use diameter_messages::swx::{
    MultimediaAuthAnswer, MultimediaAuthRequest, ServerAssignmentAnswer, ServerAssignmentRequest,
};
use diameter_node::{Context, NodeBuilder};

use super::store::Store;
use super::{Server, challenges, metrics};
use crate::access::Application;
use crate::s6a::Hss;
use crate::subscriber::Record;
use crate::swx;

impl<S: Store> Server<S> {
    pub(super) fn serve_swx(&self, builder: NodeBuilder) -> NodeBuilder {
        let [authenticating, assigned] = std::array::from_fn(|_| self.clone());
        builder
            .handle(move |request: MultimediaAuthRequest, context| {
                let server = authenticating.clone();
                async move { metrics::counted("MAR", server.multimedia_auth(&request, &context).await) }
            })
            .handle(move |request: ServerAssignmentRequest, context| {
                let server = assigned.clone();
                async move { metrics::counted("SAR", server.server_assignment(&request, &context).await) }
            })
    }

    async fn multimedia_auth(
        &self,
        request: &MultimediaAuthRequest,
        context: &Context,
    ) -> Result<MultimediaAuthAnswer, Rejection> {
        let challenges = challenges()?;
        let access = self.admit(Application::Swx, &request.origin_realm, context)?;
        let answer = self.run(&request.user_name, context, access, |hss, record| {
            let mut left = challenges.iter().copied();
            // There are as many as there can be vectors.
            let rand = || left.next().unwrap_or_default();
            swx::multimedia_auth(hss, request, record, rand)
        });
        let answer = answer.await?;
        metrics::authenticated_over_swx(request, answer.as_ref().ok());
        answer
    }

    async fn server_assignment(
        &self,
        request: &ServerAssignmentRequest,
        context: &Context,
    ) -> Result<ServerAssignmentAnswer, Rejection> {
        let access = self.admit(Application::Swx, &request.origin_realm, context)?;
        let assign =
            |hss: &Hss, record: Option<&mut Record>| swx::server_assignment(hss, request, record);
        self.run(&request.user_name, context, access, assign).await?
    }
}
