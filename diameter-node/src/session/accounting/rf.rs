//! Offline charging over Rf (3GPP TS 32.299, 6.1 and 6.2): what a charging trigger function tells of a service is its
//! Service-Information; all else of an Accounting-Request is written here.

use diameter_core::Utf8String;
use diameter_messages::base::AccountingRecordType;
use diameter_messages::rf::{AccountingRequest, ServiceInformation};

use super::client::{Accounting, NotAccepted, Session, SessionEvent};
use crate::client::Client;
use crate::node::Node;

/// A charging trigger function for the services of one Service-Context-Id, such as `32260@3gpp.org` for IMS. Several of
/// them may have the same [`Accounting`], with its charging data functions and its buffer.
///
/// START, INTERIM and STOP tell of a session that was set up; an event, and a session that was not, is one EVENT.
///
/// ```no_run
/// use diameter_core::DiameterIdentity;
/// use diameter_messages::rf::{ImsInformation, NodeFunctionality, ServiceInformation};
/// use diameter_node::Node;
/// use diameter_node::session::accounting::rf::ChargingTrigger;
/// use diameter_node::session::accounting::{FileBuffer, FileSettings, Settings};
///
/// # async fn call(node: Node) -> Result<(), Box<dyn std::error::Error>> {
/// let settings = Settings {
///     servers: vec![
///         DiameterIdentity::from_static("cdf1.example.net"), // the primary
///         DiameterIdentity::from_static("cdf2.example.net"), // the secondary
///     ],
///     ..Settings::rf()
/// };
/// let (buffer, _) = FileBuffer::open("/var/lib/scscf/accounting", FileSettings::default())?;
/// let ims = ChargingTrigger::new(&node, &node.accounting(settings, buffer), "32260@3gpp.org");
///
/// let ims_information = ImsInformation::builder().node_functionality(NodeFunctionality::S_CSCF).build();
/// let invite = ServiceInformation::builder().ims_information(ims_information).build();
/// let call = ims.user_name("sip:alice@example.net").start(invite.clone()).await?;
/// call.interim(invite.clone()).await?; // media were added
/// call.stop(invite).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ChargingTrigger {
    client: Client,
    accounting: Accounting,
    request: AccountingRequest,
}

impl ChargingTrigger {
    /// For services of this context. Records go to the node's own realm, unless
    /// [`request_mut`](ChargingTrigger::request_mut) says otherwise.
    pub fn new(
        node: &Node,
        accounting: &Accounting,
        service_context_id: impl Into<Utf8String>,
    ) -> Self {
        let identity = node.identity();
        let mut request = AccountingRequest::builder()
            .session_id("")
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .destination_realm(identity.realm.clone())
            // Type and number of each record are the client's to write.
            .accounting_record_type(AccountingRecordType::EVENT_RECORD)
            .accounting_record_number(0)
            .build();
        request.service_context_id = Some(service_context_id.into());
        Self { client: node.client().clone(), accounting: accounting.clone(), request }
    }

    /// The same for one user.
    #[must_use]
    pub fn user_name(&self, user_name: impl Into<Utf8String>) -> Self {
        let mut trigger = self.clone();
        trigger.request.user_name = Some(user_name.into());
        trigger
    }

    /// What all records have in common, beside what is written into each: Destination-Realm, AVPs of a vendor.
    pub fn request_mut(&mut self) -> &mut AccountingRequest {
        &mut self.request
    }

    /// ACR\[START\]: the session was set up. Its Session-Id is a new one.
    ///
    /// # Errors
    ///
    /// Those of [`Accounting::start`].
    pub async fn start(&self, service: ServiceInformation) -> Result<ChargedSession, NotAccepted> {
        let request = self.request_of_new_session();
        let session = self.accounting.start(filled(&request, service)).await?;
        Ok(ChargedSession { session, request })
    }

    /// ACR\[EVENT\]: a service that is over at once, or a session that could not be set up.
    ///
    /// # Errors
    ///
    /// Those of [`Accounting::event`].
    pub async fn event(&self, service: ServiceInformation) -> Result<(), NotAccepted> {
        self.accounting.event(filled(&self.request_of_new_session(), service)).await
    }

    fn request_of_new_session(&self) -> AccountingRequest {
        let mut request = self.request.clone();
        request.session_id = self.client.new_session_id();
        request
    }
}

/// A session that is charged for. Interim records are made at the interval that the charging data function sets, and
/// where the trigger function asks for one.
///
/// When it is dropped, it is stopped with what it was told last.
#[derive(Debug)]
pub struct ChargedSession {
    session: Session,
    request: AccountingRequest,
}

impl ChargedSession {
    /// Session-Id.
    pub fn session_id(&self) -> &str {
        &self.request.session_id
    }

    /// What is to be told with the next interim record, whenever its interval is over.
    ///
    /// # Errors
    ///
    /// When it cannot be encoded.
    pub fn used(&self, service: ServiceInformation) -> Result<(), NotAccepted> {
        self.session.used(filled(&self.request, service))
    }

    /// ACR\[INTERIM\]: a charging condition has changed.
    ///
    /// # Errors
    ///
    /// Those of [`Session::interim`].
    pub async fn interim(&self, service: ServiceInformation) -> Result<(), NotAccepted> {
        self.session.interim(filled(&self.request, service)).await
    }

    /// ACR\[STOP\]: the session is over.
    ///
    /// # Errors
    ///
    /// Those of [`Session::stop`].
    pub async fn stop(self, service: ServiceInformation) -> Result<(), NotAccepted> {
        self.session.stop(filled(&self.request, service)).await
    }

    /// Waits for what happens next; `None` when the session is over.
    pub async fn next(&mut self) -> Option<SessionEvent> {
        self.session.next().await
    }
}

fn filled(request: &AccountingRequest, service: ServiceInformation) -> AccountingRequest {
    let mut request = request.clone();
    request.service_information = Some(Box::new(service));
    request
}
