//! Registrations in the IMS.

use axum::extract::Path;
use axum::http::StatusCode;
use diameter_messages::cx::ReasonCode;
use diameter_platform::http::{Audited, Json, Problem, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::subscribers::Written;
use super::{Shared, failed, unknown};
use crate::ims::ImsState;

/// What of a subscription is registered.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Registrations {
    /// The SIP URI of the S-CSCF.
    pub server: String,
    /// It has not heard of the last change yet.
    pub behind: bool,
    /// Public identities that are registered, each with the private identities that have registered it.
    pub registered: Vec<(String, Vec<String>)>,
    /// Public identities that are served while nobody has registered them.
    pub unregistered: Vec<String>,
}

impl Registrations {
    /// Those of a record; `None` without an S-CSCF.
    pub(super) fn of(state: &ImsState) -> Option<Self> {
        let server = state.serving()?;
        let registered = state.registrations.iter().filter(|it| !it.registered_by.is_empty());
        let unregistered = state.registrations.iter().filter(|it| it.is_unregistered);
        Some(Self {
            server: server.name.clone(),
            behind: !server.untold.is_empty(),
            registered: registered
                .map(|it| (it.identity.clone(), it.registered_by.clone()))
                .collect(),
            unregistered: unregistered.map(|it| it.identity.clone()).collect(),
        })
    }
}

/// What S-CSCFs are told in words when registrations are ended here.
pub const BY_OPERATOR: &str = "by the operator";

#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Whose {
    /// Only what this private identity has registered.
    private: Option<String>,
}

/// Ends the registrations of a subscriber in the IMS (RTR); the subscription stays, and it may register again.
#[utoipa::path(post, path = "/v1/subscribers/{imsi}/deregister", params(("imsi" = String, Path), Whose),
    responses((status = 202, body = Written), Problem))]
pub(super) async fn deregister(
    context: Shared,
    Path(imsi): Path<String>,
    Query(Whose { private }): Query<Whose>,
) -> Result<(StatusCode, Audited, Json<Written>), Problem> {
    let (reason, info) = (ReasonCode::PERMANENT_TERMINATION, Some(BY_OPERATOR));
    let (server, client) = (&context.server, &context.client);
    let telling = server.deregister(client, &imsi, private.as_deref(), reason, info).await;
    let telling = telling.map_err(failed)?.ok_or_else(|| unknown(&imsi))?.len();
    let audited = Audited(format!("registrations were ended, {telling} S-CSCFs are told"));
    Ok((StatusCode::ACCEPTED, audited, Json(Written { imsi, telling })))
}
