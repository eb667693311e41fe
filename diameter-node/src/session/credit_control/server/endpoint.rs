//! How a server becomes part of a node.

use std::sync::Arc;

use tracing::Instrument;

use super::charging::OnlineCharging;
use super::driver::{CreditControlServer, Serving};
use super::store::Store;
use crate::builder::NodeBuilder;
use crate::decoding::Decoding;
use crate::handler::{Context, Endpoint, Reply, decode};

impl NodeBuilder {
    /// Serves credit control: answers Credit-Control-Requests, advertises their application, and sees to the
    /// deadlines of sessions while the node runs.
    ///
    /// A node that is started again with the same store goes on with its sessions. It should then keep its
    /// Origin-State-Id too ([`state_id`](Self::state_id)), or clients take them for lost.
    #[cfg_attr(docsrs, doc(cfg(feature = "session")))]
    pub fn credit_control_server<C, S>(mut self, server: &CreditControlServer<C, S>) -> Self
    where
        C: OnlineCharging,
        S: Store<Account = C::Account, Change = C::Change>,
    {
        let serving = server.serving.clone();
        self.services.add_endpoint::<C::Request>(Box::new(CreditControl(serving.clone())));
        self.started.push(Box::new(move |node| {
            let client = node.client().clone();
            serving.started(&client);
            client.spawn_until_leaving(serving.keep_time(client.clone(), node.peer_events()));
        }));
        self
    }
}

/// What answers Credit-Control-Requests.
struct CreditControl<C, S>(Arc<Serving<C, S>>);

impl<C, S> Endpoint for CreditControl<C, S>
where
    C: OnlineCharging,
    S: Store<Account = C::Account, Change = C::Change>,
{
    fn call(&self, decoding: &Decoding, context: Context) -> Reply {
        let (request, span) = match decode::<C::Request>(decoding, &context) {
            Ok(decoded) => decoded,
            Err(answer) => return Reply::Undecodable(answer),
        };
        let client = context.client().clone();
        let answering = self.0.clone().answer(request, context, client);
        Reply::Later(Box::pin(answering.instrument(span)))
    }
}
