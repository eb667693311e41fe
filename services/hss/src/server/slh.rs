//! SLh behind the node: where subscribers are.

use std::sync::PoisonError;

use diameter_core::Rejection;
use diameter_messages::slh::{LcsRoutingInfoAnswer, LcsRoutingInfoRequest};
use diameter_node::{Context, NodeBuilder};

use super::{Server, Store, metrics, now};
use crate::access::Application;
use crate::s6a::Hss;
use crate::slh::{LocationServices, Target, routing_information, target};

impl<S: Store> Server<S> {
    /// Who may ask where subscribers are from now on, and what it is told.
    pub fn set_location_services(&self, services: LocationServices) {
        // Nothing panics while it is held.
        *self.0.services.write().unwrap_or_else(PoisonError::into_inner) = services;
    }

    /// Has a node answer SLh.
    pub(super) fn serve_slh(&self, builder: NodeBuilder) -> NodeBuilder {
        let server = self.clone();
        builder.handle(move |request: LcsRoutingInfoRequest, context| {
            let server = server.clone();
            async move { metrics::counted("RIR", server.route(&request, &context).await) }
        })
    }

    async fn route(
        &self,
        request: &LcsRoutingInfoRequest,
        context: &Context,
    ) -> Result<LcsRoutingInfoAnswer, Rejection> {
        let access = self.admit(Application::Slh, &request.origin_realm, context)?;
        let services = {
            // Nothing panics while it is held.
            self.0.services.read().unwrap_or_else(PoisonError::into_inner).clone()
        };
        let hss = Hss { identity: context.identity().clone(), access, now: now() };
        let imsi = match target(&hss, &services, request)? {
            Target::Imsi(imsi) => Some(imsi),
            Target::Identity(identity) => self.find(&identity).await?,
        };
        let record = match imsi {
            Some(imsi) => self.record(&imsi).await?,
            None => None,
        };
        routing_information(&hss, &services, request, record.as_ref())
    }
}
