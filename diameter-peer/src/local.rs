//! The local node as all its peers see it: capabilities, and the messages between neighbours made
//! from them once (RFC 6733, 5.3, 5.4 and 5.5).

use std::sync::Arc;

use diameter_core::{
    Answer, EncodeError, EndToEndId, Header, HopByHopId, Identity, List, Message, RawAvp,
    Rejection, Request,
};
use diameter_messages::base::{
    CapabilitiesExchangeAnswer, CapabilitiesExchangeRequest, DeviceWatchdogAnswer,
    DeviceWatchdogRequest, DisconnectCause, DisconnectPeerAnswer, DisconnectPeerRequest, FailedAvp,
    ResultCode,
};

use crate::{ApplicationKind, Capabilities, EndToEndIds};

/// The local node: shared by all its [`Peer`](crate::Peer)s.
#[derive(Debug)]
pub struct Local {
    capabilities: Capabilities,
    end_to_end_ids: EndToEndIds,
    identity: Identity,
    cer: Message,
    cea: Message,
    dwr: Message,
    dwa: Message,
    dpa: Message,
}

impl Local {
    /// A node with these capabilities; `end_to_end_ids` numbers all requests that it originates.
    ///
    /// # Errors
    ///
    /// When no CER can be made of the capabilities, or none that any peer would accept.
    pub fn new(
        capabilities: Capabilities,
        end_to_end_ids: EndToEndIds,
    ) -> Result<Arc<Self>, InvalidCapabilities> {
        if capabilities.applications.is_empty() {
            return Err(InvalidCapabilities::NoApplication);
        }
        if capabilities.supported_vendor_ids.contains(&0) {
            return Err(InvalidCapabilities::VendorZero);
        }
        let identity = capabilities.identity();
        let cer = cer(&capabilities)?;
        let request = *cer.header();
        let cea = cea(&capabilities, ResultCode::DIAMETER_SUCCESS, None, None)?;
        let dwr = DeviceWatchdogRequest::builder()
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone());
        let dwr = match identity.state_id {
            Some(state_id) => dwr.origin_state_id(state_id),
            None => dwr,
        };
        let dwa = DeviceWatchdogAnswer::builder()
            .result_code(ResultCode::DIAMETER_SUCCESS)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone());
        let dwa = match identity.state_id {
            Some(state_id) => dwa.origin_state_id(state_id),
            None => dwa,
        };
        let dpa = DisconnectPeerAnswer::builder()
            .result_code(ResultCode::DIAMETER_SUCCESS)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone());
        Ok(Arc::new(Self {
            cea: cea.to_message(&request)?,
            dwr: dwr.build().to_message(HopByHopId(0), EndToEndId(0))?,
            dwa: dwa.build().to_message(&request)?,
            dpa: dpa.build().to_message(&request)?,
            cer,
            capabilities,
            end_to_end_ids,
            identity,
        }))
    }

    /// What this node says of itself.
    pub fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    /// The source of End-to-End Identifiers.
    pub fn end_to_end_ids(&self) -> &EndToEndIds {
        &self.end_to_end_ids
    }

    /// Who answers.
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    pub(crate) fn cer(&self, hop_by_hop_id: HopByHopId) -> Message {
        self.request(&self.cer, hop_by_hop_id)
    }

    pub(crate) fn dwr(&self, hop_by_hop_id: HopByHopId) -> Message {
        self.request(&self.dwr, hop_by_hop_id)
    }

    pub(crate) fn dpr(
        &self,
        cause: DisconnectCause,
        hop_by_hop_id: HopByHopId,
    ) -> Result<Message, EncodeError> {
        DisconnectPeerRequest::builder()
            .origin_host(self.identity.host.clone())
            .origin_realm(self.identity.realm.clone())
            .disconnect_cause(cause)
            .build()
            .to_message(hop_by_hop_id, self.end_to_end_ids.next())
    }

    pub(crate) fn cea(&self, request: &Header) -> Message {
        self.cea.with_header(request.answer())
    }

    pub(crate) fn dwa(&self, request: &Header) -> Message {
        self.dwa.with_header(request.answer())
    }

    pub(crate) fn dpa(&self, request: &Header) -> Message {
        self.dpa.with_header(request.answer())
    }

    /// A CEA that says no, and still everything that a CEA has to say.
    pub(crate) fn failing_cea(
        &self,
        request: &Message,
        result_code: ResultCode,
        error_message: &str,
        failed_avps: Vec<RawAvp>,
    ) -> Message {
        let failed_avp =
            List::try_from(failed_avps).ok().map(|avps| FailedAvp::builder().avps(avps).build());
        let message = Some(error_message.to_owned());
        cea(&self.capabilities, result_code, message, failed_avp)
            .and_then(|cea| Ok(cea.to_message(request.header())?))
            // What the request contains may be too long to be repeated.
            .unwrap_or_else(|_| self.rejection(request, result_code, error_message))
    }

    /// The answer to a CER that is right but comes at the wrong time, or from the wrong end.
    pub(crate) fn unable_to_comply(&self, cer: &Message, why: &str) -> Message {
        self.failing_cea(cer, ResultCode::DIAMETER_UNABLE_TO_COMPLY, why, Vec::new())
    }

    /// An answer with the E bit.
    pub(crate) fn rejection(&self, request: &Message, code: ResultCode, why: &str) -> Message {
        Rejection::new(code).because(why).answer(request, &self.identity)
    }

    fn request(&self, template: &Message, hop_by_hop_id: HopByHopId) -> Message {
        let end_to_end_id = self.end_to_end_ids.next();
        template.with_header(Header { hop_by_hop_id, end_to_end_id, ..*template.header() })
    }
}

/// Why a node cannot have these capabilities.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidCapabilities {
    /// Host-IP-Address must be there.
    #[error("no Host-IP-Address: a CER needs one at least (RFC 6733, 5.3.1)")]
    NoAddress,
    /// A node needs an application to have one in common with its peers.
    #[error(
        "no application: every peer would answer 5010; a relay advertises `Application::relay()`"
    )]
    NoApplication,
    /// Supported-Vendor-Id must not be 0.
    #[error("a Supported-Vendor-Id of 0 (RFC 6733, 5.3.6)")]
    VendorZero,
    /// The CER would be too long.
    #[error("the CER cannot be encoded: {0}")]
    Encode(EncodeError),
}

// The text has that of the cause: it is no source as well, or chains of errors would say it twice.
impl From<EncodeError> for InvalidCapabilities {
    fn from(error: EncodeError) -> Self {
        Self::Encode(error)
    }
}

fn cer(own: &Capabilities) -> Result<Message, InvalidCapabilities> {
    let addresses = List::try_from(own.host_ip_addresses.clone());
    let mut cer = CapabilitiesExchangeRequest::builder()
        .origin_host(own.host.clone())
        .origin_realm(own.realm.clone())
        .host_ip_address(addresses.map_err(|_| InvalidCapabilities::NoAddress)?)
        .vendor_id(own.vendor_id)
        .product_name(own.product_name.clone())
        .supported_vendor_ids(own.supported_vendor_ids.iter().copied())
        .auth_application_ids(own.application_ids(ApplicationKind::Auth))
        .inband_security_ids(own.inband_security_ids.iter().copied())
        .acct_application_ids(own.application_ids(ApplicationKind::Acct))
        .vendor_specific_application_ids(own.vendor_applications())
        .build();
    cer.origin_state_id = own.state_id;
    cer.firmware_revision = own.firmware_revision;
    Ok(cer.to_message(HopByHopId(0), EndToEndId(0))?)
}

fn cea(
    own: &Capabilities,
    result_code: ResultCode,
    error_message: Option<String>,
    failed_avp: Option<FailedAvp>,
) -> Result<CapabilitiesExchangeAnswer, InvalidCapabilities> {
    let addresses = List::try_from(own.host_ip_addresses.clone());
    let mut cea = CapabilitiesExchangeAnswer::builder()
        .result_code(result_code)
        .origin_host(own.host.clone())
        .origin_realm(own.realm.clone())
        .host_ip_address(addresses.map_err(|_| InvalidCapabilities::NoAddress)?)
        .vendor_id(own.vendor_id)
        .product_name(own.product_name.clone())
        .supported_vendor_ids(own.supported_vendor_ids.iter().copied())
        .auth_application_ids(own.application_ids(ApplicationKind::Auth))
        .inband_security_ids(own.inband_security_ids.iter().copied())
        .acct_application_ids(own.application_ids(ApplicationKind::Acct))
        .vendor_specific_application_ids(own.vendor_applications())
        .build();
    cea.origin_state_id = own.state_id;
    cea.firmware_revision = own.firmware_revision;
    cea.error_message = error_message.map(Into::into);
    cea.failed_avp = failed_avp;
    Ok(cea)
}
