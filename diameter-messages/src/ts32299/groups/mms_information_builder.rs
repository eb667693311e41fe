// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Time, Utf8String};
use crate::ts32299::{
    Adaptations, ContentClass, DeliveryReportRequested, DrmContent, MessageClass,
    MessageType, MmContentType, MmboxStorageRequested, MmsInformation, OriginatorAddress,
    Priority, ReadReplyReportRequested, RecipientAddress,
};
use diameter_core::builder::append;

/// Builds [`MmsInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct MmsInformationBuilder {
    contents: Box<MmsInformation>,
}

impl MmsInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Originator-Address.
    pub fn originator_address(mut self, value: impl Into<OriginatorAddress>) -> Self {
        self.contents.originator_address = Some(value.into());
        self
    }

    /// Adds one Recipient-Address.
    pub fn recipient_address(mut self, value: impl Into<RecipientAddress>) -> Self {
        append(&mut self.contents.recipient_address, value.into());
        self
    }

    /// Adds any number of Recipient-Address.
    pub fn recipient_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<RecipientAddress>>,
    ) -> Self {
        self.contents.recipient_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Submission-Time.
    pub fn submission_time(mut self, value: impl Into<Time>) -> Self {
        self.contents.submission_time = Some(value.into());
        self
    }

    /// Sets MM-Content-Type.
    pub fn mm_content_type(mut self, value: impl Into<MmContentType>) -> Self {
        self.contents.mm_content_type = Some(value.into());
        self
    }

    /// Sets Priority.
    pub fn priority(mut self, value: impl Into<Priority>) -> Self {
        self.contents.priority = Some(value.into());
        self
    }

    /// Sets Message-ID.
    pub fn message_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.message_id = Some(value.into());
        self
    }

    /// Sets Message-Type.
    pub fn message_type(mut self, value: impl Into<MessageType>) -> Self {
        self.contents.message_type = Some(value.into());
        self
    }

    /// Sets Message-Size.
    pub fn message_size(mut self, value: u32) -> Self {
        self.contents.message_size = Some(value);
        self
    }

    /// Sets Message-Class.
    pub fn message_class(mut self, value: impl Into<MessageClass>) -> Self {
        self.contents.message_class = Some(value.into());
        self
    }

    /// Sets Delivery-Report-Requested.
    pub fn delivery_report_requested(
        mut self,
        value: impl Into<DeliveryReportRequested>,
    ) -> Self {
        self.contents.delivery_report_requested = Some(value.into());
        self
    }

    /// Sets Read-Reply-Report-Requested.
    pub fn read_reply_report_requested(
        mut self,
        value: impl Into<ReadReplyReportRequested>,
    ) -> Self {
        self.contents.read_reply_report_requested = Some(value.into());
        self
    }

    /// Sets MMBox-Storage-Requested.
    pub fn mmbox_storage_requested(
        mut self,
        value: impl Into<MmboxStorageRequested>,
    ) -> Self {
        self.contents.mmbox_storage_requested = Some(value.into());
        self
    }

    /// Sets Applic-ID.
    pub fn applic_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.applic_id = Some(value.into());
        self
    }

    /// Sets Reply-Applic-ID.
    pub fn reply_applic_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.reply_applic_id = Some(value.into());
        self
    }

    /// Sets Aux-Applic-Info.
    pub fn aux_applic_info(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.aux_applic_info = Some(value.into());
        self
    }

    /// Sets Content-Class.
    pub fn content_class(mut self, value: impl Into<ContentClass>) -> Self {
        self.contents.content_class = Some(value.into());
        self
    }

    /// Sets DRM-Content.
    pub fn drm_content(mut self, value: impl Into<DrmContent>) -> Self {
        self.contents.drm_content = Some(value.into());
        self
    }

    /// Sets Adaptations.
    pub fn adaptations(mut self, value: impl Into<Adaptations>) -> Self {
        self.contents.adaptations = Some(value.into());
        self
    }

    /// Sets VASP-ID.
    pub fn vasp_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.vasp_id = Some(value.into());
        self
    }

    /// Sets VAS-ID.
    pub fn vas_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.vas_id = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> MmsInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<MmsInformation> {
        self.contents
    }
}
