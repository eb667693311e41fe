//! An application server over Sh (TS 29.328): it reads and writes user data, subscribes to changes, and hears of them.

use std::error::Error;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use diameter_core::{DiameterIdentity, Outcome, Rejection, Time};
use diameter_hss::sh::{ShData, TransparentData};
use diameter_hss::xml::Element;
use diameter_messages::base::{AuthSessionState, ResultCode};
use diameter_messages::sh::*;
use diameter_node::{Node, PeerSettings, SendError, Tcp};

pub(crate) const HSS: DiameterIdentity = DiameterIdentity::from_static("hss1.ims.example");
pub(crate) const REALM: DiameterIdentity = DiameterIdentity::from_static("ims.example");

/// Why the HSS does not do what it is asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refused {
    /// Another server has written since this one has read.
    #[error("another server was first")]
    OutOfSync,
    /// Another server writes at the moment.
    #[error("another server writes just now")]
    Busy,
    /// Anything else that it says.
    #[error("{0}")]
    Answer(String),
    /// It has told what cannot be read.
    #[error("what it has told is no Sh-Data: {0}")]
    Document(#[from] diameter_hss::xml::XmlError),
}

impl<A> From<SendError<A>> for Refused
where
    SendError<A>: Error,
{
    fn from(error: SendError<A>) -> Self {
        let SendError::Failure { outcome: Outcome::Experimental { code, .. }, .. } = &error else {
            return Self::Answer(error.to_string());
        };
        match ExperimentalResultCode(*code) {
            ExperimentalResultCode::DIAMETER_ERROR_TRANSPARENT_DATA_OUT_OF_SYNC => Self::OutOfSync,
            ExperimentalResultCode::DIAMETER_PRIOR_UPDATE_IN_PROGRESS => Self::Busy,
            _ => Self::Answer(error.to_string()),
        }
    }
}

/// Which user data are meant: the kind, and what names it beside the user.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Wanted {
    /// What servers have written for a service.
    Settings(&'static str),
    /// Who the user is: all public identities.
    Identities,
    /// Whether the user is registered.
    State,
    /// The S-CSCF that serves the user.
    Scscf,
    /// When the application server of this SIP URI is asked.
    Criteria(&'static str),
    /// Whether a service of this server is switched on.
    Service(&'static str, &'static str),
    /// That the user can be reached through packet networks: once.
    Reachable,
}

impl Wanted {
    fn reference(&self) -> DataReference {
        match self {
            Self::Settings(_) => DataReference::REPOSITORYDATA,
            Self::Identities => DataReference::IMSPUBLICIDENTITY,
            Self::State => DataReference::IMSUSERSTATE,
            Self::Scscf => DataReference::S_CSCFNAME,
            Self::Criteria(_) => DataReference::INITIALFILTERCRITERIA,
            Self::Service(..) => DataReference::DSAI,
            Self::Reachable => DataReference::UEREACHABILITYFORIP,
        }
    }

    /// Service-Indication.
    fn service(&self) -> Option<diameter_core::OctetString> {
        match self {
            Self::Settings(service) => Some(service.as_bytes().into()),
            _ => None,
        }
    }

    /// Server-Name.
    fn server(&self) -> Option<diameter_core::Utf8String> {
        match self {
            Self::Criteria(server) | Self::Service(server, _) => Some((*server).into()),
            _ => None,
        }
    }

    /// DSAI-Tag.
    fn tag(&self) -> Option<diameter_core::OctetString> {
        match self {
            Self::Service(_, tag) => Some(tag.as_bytes().into()),
            _ => None,
        }
    }
}

/// What a server remembers.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// The users that it has to do with.
    pub(crate) users: Vec<String>,
    /// To whose data it has subscribed.
    pub(crate) subscribed: Vec<String>,
    /// The longest document that it takes.
    pub(crate) most: Option<usize>,
    /// What the HSS has told of whom, from the oldest to the newest.
    pub(crate) told: Vec<(String, ShData)>,
}

impl Memory {
    /// Takes a notification (PNR).
    fn hear(&mut self, request: &PushNotificationRequest) -> Result<(), ExperimentalResultCode> {
        let public = request.user_identity.public_identity.as_deref();
        let user = public.ok_or(ExperimentalResultCode::DIAMETER_ERROR_USER_UNKNOWN)?;
        if !self.users.iter().any(|it| it == user) {
            return Err(ExperimentalResultCode::DIAMETER_ERROR_USER_UNKNOWN);
        }
        if !self.subscribed.iter().any(|it| it == user) {
            return Err(ExperimentalResultCode::DIAMETER_ERROR_NO_SUBSCRIPTION_TO_DATA);
        }
        if self.most.is_some_and(|most| request.sh_user_data.len() > most) {
            return Err(TOO_MUCH_DATA);
        }
        let data = ShData::parse(&request.sh_user_data);
        let data =
            data.map_err(|_| ExperimentalResultCode::DIAMETER_ERROR_USER_DATA_NOT_RECOGNIZED)?;
        self.told.push((user.to_owned(), data));
        Ok(())
    }
}

/// DIAMETER_ERROR_TOO_MUCH_DATA, which is defined for Cx (TS 29.229, 6.2.2.8).
const TOO_MUCH_DATA: ExperimentalResultCode = ExperimentalResultCode(5008);

/// An application server on a node.
pub(crate) struct ApplicationServer {
    node: Node,
    memory: Arc<Mutex<Memory>>,
}

impl ApplicationServer {
    pub(crate) async fn start(host: &'static str, hss: SocketAddr) -> Result<Self, Box<dyn Error>> {
        let memory = Arc::new(Mutex::new(Memory::default()));
        let hearing = memory.clone();
        let node = Node::builder(DiameterIdentity::from_static(host), REALM)
            .sends::<UserDataRequest>()
            .handle(move |request: PushNotificationRequest, context| {
                let heard = lock(&hearing).hear(&request);
                let answer = match heard {
                    Ok(()) => {
                        let mut answer = request.answer(context.identity()).build();
                        answer.result_code = Some(ResultCode::DIAMETER_SUCCESS);
                        Ok(answer)
                    }
                    Err(code) => Err(Rejection::experimental(10415, code.0)),
                };
                async { answer }
            })
            .peer(PeerSettings::new(HSS).connect(Tcp, hss.to_string()))
            .start()
            .await?;
        node.available(&HSS).await;
        Ok(Self { node, memory })
    }

    /// Reads user data (UDR).
    pub(crate) async fn read(&self, user: &str, wanted: &Wanted) -> Result<ShData, Refused> {
        let mut request = UserDataRequest::builder()
            .session_id(self.node.client().new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(self.node.identity().host.clone())
            .origin_realm(REALM)
            .destination_realm(REALM)
            .user_identity(UserIdentity::builder().public_identity(user).build())
            .data_reference([wanted.reference()])
            .build();
        request.service_indication.extend(wanted.service());
        request.server_name = wanted.server();
        request.dsai_tag.extend(wanted.tag());
        let answer = self.node.send(request).await?;
        // Without User-Data there is nothing.
        Ok(answer.sh_user_data.map(|it| ShData::parse(&it)).transpose()?.unwrap_or_default())
    }

    /// What servers have written for a service, with its number.
    pub(crate) async fn settings(
        &self,
        user: &str,
        service: &'static str,
    ) -> Result<Option<TransparentData>, Refused> {
        let data = self.read(user, &Wanted::Settings(service)).await?;
        Ok(data.repository.into_iter().next())
    }

    /// Writes user data (PUR).
    pub(crate) async fn write(
        &self,
        user: &str,
        data: DataReference,
        new: &ShData,
    ) -> Result<(), Refused> {
        let request = ProfileUpdateRequest::builder()
            .session_id(self.node.client().new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(self.node.identity().host.clone())
            .origin_realm(REALM)
            .destination_realm(REALM)
            .user_identity(UserIdentity::builder().public_identity(user).build())
            .data_reference([data])
            .sh_user_data(new.document().into_bytes())
            .build();
        self.node.send(request).await?;
        Ok(())
    }

    /// Writes what this server has made of the settings that it has read; `None` deletes them.
    pub(crate) async fn put(
        &self,
        user: &str,
        service: &str,
        before: Option<&TransparentData>,
        new: Option<&str>,
    ) -> Result<(), Refused> {
        // 0 is new; after 65535 comes 1.
        let number = before.map_or(0, |it| it.number.checked_add(1).unwrap_or(1));
        let data = new.map(|it| Element::of_text("ServiceData", it));
        let new = TransparentData { service: service.to_owned(), number, data };
        let new = ShData { repository: vec![new], ..ShData::default() };
        self.write(user, DataReference::REPOSITORYDATA, &new).await
    }

    /// Changes settings: when another server was first, it reads again what that one has written, and tries again.
    pub(crate) async fn change(
        &self,
        user: &str,
        service: &'static str,
        change: impl Fn(&str) -> String,
    ) -> Result<String, Refused> {
        loop {
            let before = self.settings(user, service).await?;
            let text = before.as_ref().and_then(|it| it.data.as_ref()).map(Element::text);
            let new = change(&text.unwrap_or_default());
            match self.put(user, service, before.as_ref(), Some(&new)).await {
                Err(Refused::OutOfSync | Refused::Busy) => {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
                Err(refused) => return Err(refused),
                Ok(()) => return Ok(new),
            }
        }
    }

    /// Subscribes to user data (SNR), for a day, and reads them at once.
    pub(crate) async fn subscribe(&self, user: &str, wanted: &Wanted) -> Result<ShData, Refused> {
        let mut request = self.subscription(user, wanted, SubsReqType::SUBSCRIBE);
        request.send_data_indication = Some(SendDataIndication::USER_DATA_REQUESTED);
        request.expiry_time = Time::try_from(SystemTime::now() + DAY).ok();
        if *wanted == Wanted::Reachable {
            request.one_time_notification =
                Some(OneTimeNotification::ONE_TIME_NOTIFICATION_REQUESTED);
        }
        self.memory().users.push(user.to_owned());
        self.memory().subscribed.push(user.to_owned());
        let answer = self.node.send(request).await?;
        Ok(answer.sh_user_data.map(|it| ShData::parse(&it)).transpose()?.unwrap_or_default())
    }

    /// Ends a subscription.
    pub(crate) async fn unsubscribe(&self, user: &str, wanted: &Wanted) -> Result<(), Refused> {
        self.node.send(self.subscription(user, wanted, SubsReqType::UNSUBSCRIBE)).await?;
        Ok(())
    }

    fn subscription(
        &self,
        user: &str,
        wanted: &Wanted,
        kind: SubsReqType,
    ) -> SubscribeNotificationsRequest {
        let mut request = SubscribeNotificationsRequest::builder()
            .session_id(self.node.client().new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(self.node.identity().host.clone())
            .origin_realm(REALM)
            .destination_realm(REALM)
            .user_identity(UserIdentity::builder().public_identity(user).build())
            .subs_req_type(kind)
            .data_reference([wanted.reference()])
            .build();
        request.service_indication.extend(wanted.service());
        request.server_name = wanted.server();
        request.dsai_tag.extend(wanted.tag());
        request
    }

    pub(crate) fn memory(&self) -> MutexGuard<'_, Memory> {
        lock(&self.memory)
    }

    /// Waits until what it was told last is so, 5 seconds at most.
    pub(crate) async fn hears(
        &self,
        is_so: impl Fn(&ShData) -> bool,
    ) -> Result<ShData, Box<dyn Error>> {
        for _ in 0..500 {
            let last = self.memory().told.last().map(|(_, data)| data.clone());
            if let Some(data) = last.filter(&is_so) {
                return Ok(data);
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Err(format!("a notification is waited for in vain: {:?}", self.memory()).into())
    }

    pub(crate) fn node(&self) -> &Node {
        &self.node
    }
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn lock(memory: &Mutex<Memory>) -> MutexGuard<'_, Memory> {
    // Nothing panics while it is held.
    memory.lock().unwrap_or_else(PoisonError::into_inner)
}
