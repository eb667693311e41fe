//! Requests of a home server to its clients: to authorize again (RAR), to end a session (ASR), and those of the
//! application.

use std::fmt;

use diameter_core::{Answer, Command, DiameterIdentity, Header, HopByHopId, Message, Request};
use diameter_messages::base::{AbortSessionRequest, ReAuthRequest, ReAuthRequestType};
use diameter_session::ResultCode;
use diameter_session::authorization::{ServerEvent, ServerOutput};

use super::super::sessions::ServerSessionEnd;
use super::{AuthorizationServer, AuthorizationSessions, Inner, code_of};
use crate::client::Client;
use crate::send_error::{NoAnswer, SendError};
use crate::session::envelope;
use crate::settings::SendOptions;

/// Why a request of the server was not answered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoSession {
    /// There is no such session.
    #[error("there is no such session")]
    Unknown,
    /// The session is being ended.
    #[error("the session is being ended")]
    Ending,
    /// The client was not reached. An ASR is sent again later.
    #[error("the client was not reached: {0}")]
    NotReached(NoAnswer),
    /// The request cannot be made.
    #[error("the request cannot be encoded")]
    NotEncoded,
}

/// Why a request of the application to a client has no good answer.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotPushed<A> {
    /// It was not sent.
    Session(NoSession),
    /// What came in place of a good answer.
    Answer(SendError<A>),
}

impl<A> From<NoSession> for NotPushed<A> {
    fn from(error: NoSession) -> Self {
        Self::Session(error)
    }
}

impl<A: Answer> fmt::Display for NotPushed<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Session(error) => error.fmt(f),
            Self::Answer(error) => error.fmt(f),
        }
    }
}

impl<A: Answer + fmt::Debug> std::error::Error for NotPushed<A> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Session(error) => error.source(),
            Self::Answer(error) => error.source(),
        }
    }
}

impl<S: AuthorizationServer> AuthorizationSessions<S> {
    /// Has the client authorize the user again (RAR), and tells what it says to that. Its request follows.
    ///
    /// # Errors
    ///
    /// When there is no such session, or its client cannot be reached: the session then goes on.
    pub async fn re_authorize(
        &self,
        client: &Client,
        session_id: &str,
        re_auth_request_type: ReAuthRequestType,
    ) -> Result<ResultCode, NoSession> {
        let request = self.0.re_auth_request(client, session_id, re_auth_request_type)?;
        self.re_authorize_with(client, session_id, request).await
    }

    /// The same by a request of the application, which may say more. Its Session-Id, Origin-Host,
    /// Origin-Realm, Destination-Host and Destination-Realm are written by the session.
    ///
    /// # Errors
    ///
    /// Those of [`AuthorizationSessions::re_authorize`].
    pub async fn re_authorize_with<R: Request>(
        &self,
        client: &Client,
        session_id: &str,
        request: R,
    ) -> Result<ResultCode, NoSession> {
        let inner = &self.0;
        let _ = inner.client.set(client.clone());
        let message = inner.addressed(client, session_id, &request)?;
        let happened = inner.handle(session_id, ServerEvent::ReAuthorize);
        if !happened.outputs.contains(&ServerOutput::SendReAuth) {
            return Err(NoSession::Ending);
        }
        // Another process sends it again; where that cannot be written down, it is told and sent all the same.
        let _ = inner.save(session_id).await;
        inner.send_re_auth(client, session_id, message).await
    }

    /// Sends the client a request of the application that does not renew the authorization: a RAR of Gx with rules, one
    /// of Rx that tells of bearers. The session goes on whatever the client says, unless that is that it does not know
    /// the session.
    ///
    /// Those of one session go out one after the other, each when the one before is answered (3GPP TS 29.212, 4.5.2.0).
    /// Session-Id, Origin-Host, Origin-Realm, Destination-Host and Destination-Realm are written by the session.
    ///
    /// # Errors
    ///
    /// When there is no such session, or no answer, or one that is no success.
    pub async fn push<R: Request>(
        &self,
        client: &Client,
        session_id: &str,
        request: R,
    ) -> Result<R::Answer, NotPushed<R::Answer>> {
        let inner = &self.0;
        let _ = inner.client.set(client.clone());
        let _turn = inner.pushes.turn(session_id).await;
        let message = inner.addressed(client, session_id, &request)?;
        let answer = client.send_message(message, SendOptions::default()).await;
        let answer = answer.map_err(|error| NotPushed::Answer(error.into()))?;
        if code_of(&answer) == ResultCode::UNKNOWN_SESSION_ID {
            let happened = inner.handle(session_id, ServerEvent::ClientRestarted);
            inner.after(session_id, happened, ServerSessionEnd::UnknownToClient).await;
        }
        client.sort(&answer).map_err(NotPushed::Answer)
    }

    /// Has the client end the session (ASR), and tells what it says to that. Nothing new is granted from now on.
    ///
    /// # Errors
    ///
    /// When there is no such session, or its client cannot be reached: the request is sent again later, until the
    /// session's time is up.
    pub async fn abort(&self, client: &Client, session_id: &str) -> Result<ResultCode, NoSession> {
        let inner = &self.0;
        let _ = inner.client.set(client.clone());
        inner.client_of(session_id)?;
        let happened = inner.handle(session_id, ServerEvent::Abort);
        if !happened.outputs.contains(&ServerOutput::SendAbort) {
            return Err(NoSession::Ending);
        }
        let _ = inner.save(session_id).await;
        inner.send_abort(client, session_id).await
    }
}

impl<S: AuthorizationServer> Inner<S> {
    pub(super) fn re_auth_request(
        &self,
        client: &Client,
        session_id: &str,
        re_auth_request_type: ReAuthRequestType,
    ) -> Result<ReAuthRequest, NoSession> {
        let (host, realm) = self.client_of(session_id)?;
        Ok(ReAuthRequest::builder()
            .session_id(session_id.to_owned())
            .origin_host(client.identity().host.clone())
            .origin_realm(client.identity().realm.clone())
            .destination_host(host)
            .destination_realm(realm)
            .auth_application_id(S::Request::DESCRIPTION.application_id)
            .re_auth_request_type(re_auth_request_type)
            .build())
    }

    /// Sends a RAR, and tells the session what came of it.
    pub(super) async fn send_re_auth(
        &self,
        client: &Client,
        session_id: &str,
        message: Message,
    ) -> Result<ResultCode, NoSession> {
        let answer = client.send_message(message, SendOptions::default()).await;
        let code = answer.as_ref().map(code_of).map_err(Clone::clone);
        let event = match code {
            Ok(code) => ServerEvent::ReAuthAnswered(code),
            Err(_) => ServerEvent::ReAuthUndelivered,
        };
        let happened = self.handle(session_id, event);
        let refused = code.clone().unwrap_or(ResultCode::UNABLE_TO_COMPLY);
        self.after(session_id, happened, ServerSessionEnd::NotReAuthorized(refused)).await;
        code.map_err(NoSession::NotReached)
    }

    /// Sends an ASR, and tells the session what came of it.
    pub(super) async fn send_abort(
        &self,
        client: &Client,
        session_id: &str,
    ) -> Result<ResultCode, NoSession> {
        let (host, realm) = self.client_of(session_id)?;
        let request = AbortSessionRequest::builder()
            .session_id(session_id.to_owned())
            .origin_host(client.identity().host.clone())
            .origin_realm(client.identity().realm.clone())
            .destination_host(host)
            .destination_realm(realm)
            .auth_application_id(S::Request::DESCRIPTION.application_id)
            .build();
        let request = self.server.abort_request(session_id, request);
        let message = self.addressed(client, session_id, &request)?;
        let answer = client.send_message(message, SendOptions::default()).await;
        let (event, code) = match answer {
            Ok(answer) if code_of(&answer) != ResultCode::UNABLE_TO_DELIVER => {
                (ServerEvent::AbortAnswered, Ok(code_of(&answer)))
            }
            Ok(answer) => (ServerEvent::AbortUndelivered, Ok(code_of(&answer))),
            Err(error) => (ServerEvent::AbortUndelivered, Err(NoSession::NotReached(error))),
        };
        let happened = self.handle(session_id, event);
        self.after(session_id, happened, ServerSessionEnd::Aborted).await;
        code
    }

    /// A request of the server to the client of a session.
    pub(super) fn addressed<R: Request>(
        &self,
        client: &Client,
        session_id: &str,
        request: &R,
    ) -> Result<Message, NoSession> {
        let (host, realm) = self.lock().client(session_id).ok_or(NoSession::Unknown)?;
        let identity = client.identity();
        let message = request.to_message(HopByHopId(0), client.new_end_to_end_id());
        let message = message.map_err(|_| NoSession::NotEncoded)?;
        let state_id = identity.state_id.map(u32::to_be_bytes);
        let fields = [
            (envelope::SESSION_ID, Some(session_id.as_bytes())),
            (envelope::ORIGIN_HOST, Some(identity.host.as_str().as_bytes())),
            (envelope::ORIGIN_REALM, Some(identity.realm.as_str().as_bytes())),
            (envelope::DESTINATION_HOST, Some(host.as_bytes())),
            (envelope::DESTINATION_REALM, Some(realm.as_bytes())),
            (envelope::ORIGIN_STATE_ID, state_id.as_ref().map(|it| &it[..])),
        ];
        let message = envelope::with(&message, &fields).ok_or(NoSession::NotEncoded)?;
        let application_id = S::Request::DESCRIPTION.application_id;
        let header = Header { application_id, ..*message.header() };
        Ok(message.into_with_header(header))
    }

    pub(super) fn client_of(
        &self,
        session_id: &str,
    ) -> Result<(DiameterIdentity, DiameterIdentity), NoSession> {
        let (host, realm) = self.lock().client(session_id).ok_or(NoSession::Unknown)?;
        let identity =
            |name: String| DiameterIdentity::try_from(name).map_err(|_| NoSession::NotEncoded);
        Ok((identity(host)?, identity(realm)?))
    }
}
