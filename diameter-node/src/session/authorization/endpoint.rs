//! How a home server becomes part of a node.

use std::sync::Arc;

use diameter_core::Command;
use diameter_messages::base::SessionTerminationRequest;

use super::server::{AuthorizationServer, AuthorizationSessions, Inner};
use crate::builder::NodeBuilder;
use crate::decoding::Decoding;
use crate::handler::{Context, Endpoint, Reply, reply};
use crate::session::HasClients;

impl NodeBuilder {
    /// Answers requests of an application that authorize users, and the Session-Termination-Requests of their sessions.
    /// Advertises the application.
    #[cfg_attr(docsrs, doc(cfg(feature = "session")))]
    pub fn authorization_server<S: AuthorizationServer>(
        mut self,
        sessions: &AuthorizationSessions<S>,
    ) -> Self {
        let inner = sessions.0.clone();
        // Sessions of two nodes at once would have two clocks: the first one is theirs.
        let _ = inner.sessions.set(self.sessions.clone());
        let clients: Arc<dyn HasClients> = inner.clone();
        self.sessions.add_server(Arc::downgrade(&clients));
        self.services.add_endpoint::<S::Request>(Box::new(Decider(inner.clone())));
        let application_id = S::Request::DESCRIPTION.application_id;
        let terminating = Box::new(Terminator(inner));
        self.services.add_endpoint_of::<SessionTerminationRequest>(application_id, terminating);
        self
    }
}

struct Decider<S>(Arc<Inner<S>>);

impl<S: AuthorizationServer> Endpoint for Decider<S> {
    fn call(&self, decoding: &Decoding, context: Context) -> Reply {
        let inner = self.0.clone();
        reply::<S::Request, _>(decoding, context, move |request, context| async move {
            inner.take(request, &context).await
        })
    }
}

struct Terminator<S>(Arc<Inner<S>>);

impl<S: AuthorizationServer> Endpoint for Terminator<S> {
    fn call(&self, decoding: &Decoding, context: Context) -> Reply {
        let inner = self.0.clone();
        reply::<SessionTerminationRequest, _>(
            decoding,
            context,
            move |request, context| async move { inner.terminate(request, &context).await },
        )
    }
}
