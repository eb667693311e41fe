// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Address, OctetString, Time, Utf8String};
use crate::ts32299::{
    OriginatorInterface, OriginatorReceivedAddress, RecipientInfo, ReplyPathRequested,
    SmDeviceTriggerIndicator, SmDeviceTriggerInformation, SmMessageType, SmServiceType,
    SmsInformation, SmsNode,
};
use diameter_core::builder::append;

/// Builds [`SmsInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct SmsInformationBuilder {
    contents: Box<SmsInformation>,
}

impl SmsInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets SMS-Node.
    pub fn sms_node(mut self, value: impl Into<SmsNode>) -> Self {
        self.contents.sms_node = Some(value.into());
        self
    }

    /// Sets Client-Address.
    pub fn client_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.client_address = Some(value.into());
        self
    }

    /// Sets Originator-SCCP-Address.
    pub fn originator_sccp_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.originator_sccp_address = Some(value.into());
        self
    }

    /// Sets SMSC-Address.
    pub fn smsc_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.smsc_address = Some(value.into());
        self
    }

    /// Sets Data-Coding-Scheme.
    pub fn data_coding_scheme(mut self, value: i32) -> Self {
        self.contents.data_coding_scheme = Some(value);
        self
    }

    /// Sets SM-Discharge-Time.
    pub fn sm_discharge_time(mut self, value: impl Into<Time>) -> Self {
        self.contents.sm_discharge_time = Some(value.into());
        self
    }

    /// Sets SM-Message-Type.
    pub fn sm_message_type(mut self, value: impl Into<SmMessageType>) -> Self {
        self.contents.sm_message_type = Some(value.into());
        self
    }

    /// Sets Originator-Interface.
    pub fn originator_interface(
        mut self,
        value: impl Into<OriginatorInterface>,
    ) -> Self {
        self.contents.originator_interface = Some(value.into());
        self
    }

    /// Sets SM-Protocol-ID.
    pub fn sm_protocol_id(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.sm_protocol_id = Some(value.into());
        self
    }

    /// Sets Reply-Path-Requested.
    pub fn reply_path_requested(mut self, value: impl Into<ReplyPathRequested>) -> Self {
        self.contents.reply_path_requested = Some(value.into());
        self
    }

    /// Sets SM-Status.
    pub fn sm_status(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.sm_status = Some(value.into());
        self
    }

    /// Sets SM-User-Data-Header.
    pub fn sm_user_data_header(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.sm_user_data_header = Some(value.into());
        self
    }

    /// Sets Number-Of-Messages-Sent.
    pub fn number_of_messages_sent(mut self, value: u32) -> Self {
        self.contents.number_of_messages_sent = Some(value);
        self
    }

    /// Sets SM-Sequence-Number.
    pub fn sm_sequence_number(mut self, value: u32) -> Self {
        self.contents.sm_sequence_number = Some(value);
        self
    }

    /// Adds one Recipient-Info.
    pub fn recipient_info(mut self, value: impl Into<RecipientInfo>) -> Self {
        append(&mut self.contents.recipient_info, value.into());
        self
    }

    /// Adds any number of Recipient-Info.
    pub fn recipient_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<RecipientInfo>>,
    ) -> Self {
        self.contents.recipient_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Originator-Received-Address.
    pub fn originator_received_address(
        mut self,
        value: impl Into<OriginatorReceivedAddress>,
    ) -> Self {
        self.contents.originator_received_address = Some(value.into());
        self
    }

    /// Sets SM-Service-Type.
    pub fn sm_service_type(mut self, value: impl Into<SmServiceType>) -> Self {
        self.contents.sm_service_type = Some(value.into());
        self
    }

    /// Sets SMS-Result.
    pub fn sms_result(mut self, value: u32) -> Self {
        self.contents.sms_result = Some(value);
        self
    }

    /// Sets SM-Device-Trigger-Indicator.
    pub fn sm_device_trigger_indicator(
        mut self,
        value: impl Into<SmDeviceTriggerIndicator>,
    ) -> Self {
        self.contents.sm_device_trigger_indicator = Some(value.into());
        self
    }

    /// Sets SM-Device-Trigger-Information.
    pub fn sm_device_trigger_information(
        mut self,
        value: impl Into<Box<SmDeviceTriggerInformation>>,
    ) -> Self {
        self.contents.sm_device_trigger_information = Some(value.into());
        self
    }

    /// Sets MTC-IWF-Address.
    pub fn mtc_iwf_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.mtc_iwf_address = Some(value.into());
        self
    }

    /// Sets Application-Port-Identifier.
    pub fn application_port_identifier(mut self, value: u32) -> Self {
        self.contents.application_port_identifier = Some(value);
        self
    }

    /// Sets External-Identifier.
    pub fn external_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.external_identifier = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> SmsInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<SmsInformation> {
        self.contents
    }
}
