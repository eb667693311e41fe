//! Sh behind the node: what application servers read and write.

use std::sync::PoisonError;

use diameter_core::Rejection;
use diameter_messages::sh::{
    ProfileUpdateAnswer, ProfileUpdateRequest, UserDataAnswer, UserDataRequest,
};
use diameter_node::{Context, NodeBuilder};

use super::{Server, Store, metrics, now};
use crate::access::Application;
use crate::s6a::Hss;
use crate::sh::{ApplicationServers, named, profile_update, user_data};
use crate::subscriber::Record;

impl<S: Store> Server<S> {
    /// What application servers may read and write from now on.
    pub fn set_application_servers(&self, servers: ApplicationServers) {
        // Nothing panics while it is held.
        *self.0.application_servers.write().unwrap_or_else(PoisonError::into_inner) = servers;
    }

    /// Has a node answer Sh.
    pub(super) fn serve_sh(&self, builder: NodeBuilder) -> NodeBuilder {
        let [reading, writing] = std::array::from_fn(|_| self.clone());
        builder
            .handle(move |request: UserDataRequest, context| {
                let server = reading.clone();
                async move { metrics::counted("UDR", server.read_user_data(&request, &context).await) }
            })
            .handle(move |request: ProfileUpdateRequest, context| {
                let server = writing.clone();
                async move { metrics::counted("PUR", server.update_profile(&request, &context).await) }
            })
    }

    fn application_servers(&self) -> ApplicationServers {
        // Nothing panics while it is held.
        self.0.application_servers.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn read_user_data(
        &self,
        request: &UserDataRequest,
        context: &Context,
    ) -> Result<UserDataAnswer, Rejection> {
        let access = self.admit(Application::Sh, &request.origin_realm, context)?;
        let hss = Hss { identity: context.identity().clone(), access, now: now() };
        let record = match self.find(&named(&request.user_identity)?).await? {
            Some(imsi) => self.record(&imsi).await?,
            None => None,
        };
        user_data(&hss, &self.application_servers(), request, record.as_ref())
    }

    async fn update_profile(
        &self,
        request: &ProfileUpdateRequest,
        context: &Context,
    ) -> Result<ProfileUpdateAnswer, Rejection> {
        let access = self.admit(Application::Sh, &request.origin_realm, context)?;
        // Nobody has an empty IMSI.
        let imsi = self.find(&named(&request.user_identity)?).await?.unwrap_or_default();
        let servers = self.application_servers();
        let update =
            |hss: &Hss, record: Option<&mut Record>| profile_update(hss, &servers, request, record);
        self.run(&imsi, context, access, update).await?
    }
}
