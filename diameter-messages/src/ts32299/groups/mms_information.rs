// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, Time, UnlistedAvps, Utf8String};
use crate::ts29140;
use crate::ts32299::{
    Adaptations, ContentClass, DeliveryReportRequested, DrmContent, MessageClass,
    MessageType, MmContentType, MmboxStorageRequested, OriginatorAddress, Priority,
    ReadReplyReportRequested, RecipientAddress, avp,
};

/// Charging data for multimedia messages.
///
/// ```text
/// MMS-Information ::= < AVP Header: 877 10415 >
///                     [ Originator-Address ]
///                   * [ ts32299:Recipient-Address ]
///                     [ Submission-Time ]
///                     [ MM-Content-Type ]
///                     [ Priority ]
///                     [ Message-ID ]
///                     [ Message-Type ]
///                     [ Message-Size ]
///                     [ Message-Class ]
///                     [ Delivery-Report-Requested ]
///                     [ Read-Reply-Report-Requested ]
///                     [ MMBox-Storage-Requested ]
///                     [ Applic-ID ]
///                     [ Reply-Applic-ID ]
///                     [ Aux-Applic-Info ]
///                     [ Content-Class ]
///                     [ DRM-Content ]
///                     [ Adaptations ]
///                     [ VASP-ID ]
///                     [ VAS-ID ]
/// ```
///
/// AVP code 877 of vendor 10415, 3GPP TS 32.299, 7.2.110.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MmsInformation {
    /// Originator-Address (886/10415), Grouped; 3GPP TS 32.299, 7.2.125.
    pub originator_address: Option<OriginatorAddress>,
    /// Recipient-Address (1201/10415), Grouped; 3GPP TS 32.299, 7.2.167.
    pub recipient_address: Vec<RecipientAddress>,
    /// Submission-Time (1202/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the multimedia message was submitted.
    pub submission_time: Option<Time>,
    /// MM-Content-Type (1203/10415), Grouped; 3GPP TS 32.299, 7.2.108.
    pub mm_content_type: Option<MmContentType>,
    /// Priority (1209/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub priority: Option<Priority>,
    /// Message-ID (1210/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// Identifies a multimedia message.
    pub message_id: Option<Utf8String>,
    /// Message-Type (1211/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub message_type: Option<MessageType>,
    /// Message-Size (1212/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The size of a multimedia message in octets.
    pub message_size: Option<u32>,
    /// Message-Class (1213/10415), Grouped; 3GPP TS 32.299, 7.2.104.
    pub message_class: Option<MessageClass>,
    /// Delivery-Report-Requested (1216/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub delivery_report_requested: Option<DeliveryReportRequested>,
    /// Read-Reply-Report-Requested (1222/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub read_reply_report_requested: Option<ReadReplyReportRequested>,
    /// MMBox-Storage-Requested (1248/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub mmbox_storage_requested: Option<MmboxStorageRequested>,
    /// Applic-ID (1218/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub applic_id: Option<Utf8String>,
    /// Reply-Applic-ID (1223/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub reply_applic_id: Option<Utf8String>,
    /// Aux-Applic-Info (1219/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub aux_applic_info: Option<Utf8String>,
    /// Content-Class (1220/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub content_class: Option<ContentClass>,
    /// DRM-Content (1221/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub drm_content: Option<DrmContent>,
    /// Adaptations (1217/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub adaptations: Option<Adaptations>,
    /// VASP-ID (1101/10415), UTF8String; 3GPP TS 29.140, 6.3.3.
    pub vasp_id: Option<Utf8String>,
    /// VAS-ID (1102/10415), UTF8String; 3GPP TS 29.140, 6.3.4.
    pub vas_id: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for MmsInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "MMS-Information",
    items: &[
        Item::optional(avp::ORIGINATOR_ADDRESS.description()),
        Item::repeated(avp::RECIPIENT_ADDRESS.description()),
        Item::optional(avp::SUBMISSION_TIME.description()),
        Item::optional(avp::MM_CONTENT_TYPE.description()),
        Item::optional(avp::PRIORITY.description()),
        Item::optional(avp::MESSAGE_ID.description()),
        Item::optional(avp::MESSAGE_TYPE.description()),
        Item::optional(avp::MESSAGE_SIZE.description()),
        Item::optional(avp::MESSAGE_CLASS.description()),
        Item::optional(avp::DELIVERY_REPORT_REQUESTED.description()),
        Item::optional(avp::READ_REPLY_REPORT_REQUESTED.description()),
        Item::optional(avp::MMBOX_STORAGE_REQUESTED.description()),
        Item::optional(avp::APPLIC_ID.description()),
        Item::optional(avp::REPLY_APPLIC_ID.description()),
        Item::optional(avp::AUX_APPLIC_INFO.description()),
        Item::optional(avp::CONTENT_CLASS.description()),
        Item::optional(avp::DRM_CONTENT.description()),
        Item::optional(avp::ADAPTATIONS.description()),
        Item::optional(ts29140::avp::VASP_ID.description()),
        Item::optional(ts29140::avp::VAS_ID.description()),
    ],
};

impl Contents for MmsInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 886) => received.optional(0, &mut self.originator_address),
            (10415, 1201) => received.many(1, &mut self.recipient_address),
            (10415, 1202) => received.optional(2, &mut self.submission_time),
            (10415, 1203) => received.optional(3, &mut self.mm_content_type),
            (10415, 1209) => received.optional(4, &mut self.priority),
            (10415, 1210) => received.optional(5, &mut self.message_id),
            (10415, 1211) => received.optional(6, &mut self.message_type),
            (10415, 1212) => received.optional(7, &mut self.message_size),
            (10415, 1213) => received.optional(8, &mut self.message_class),
            (10415, 1216) => received.optional(9, &mut self.delivery_report_requested),
            (10415, 1222) => received.optional(10, &mut self.read_reply_report_requested),
            (10415, 1248) => received.optional(11, &mut self.mmbox_storage_requested),
            (10415, 1218) => received.optional(12, &mut self.applic_id),
            (10415, 1223) => received.optional(13, &mut self.reply_applic_id),
            (10415, 1219) => received.optional(14, &mut self.aux_applic_info),
            (10415, 1220) => received.optional(15, &mut self.content_class),
            (10415, 1221) => received.optional(16, &mut self.drm_content),
            (10415, 1217) => received.optional(17, &mut self.adaptations),
            (10415, 1101) => received.optional(18, &mut self.vasp_id),
            (10415, 1102) => received.optional(19, &mut self.vas_id),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::ORIGINATOR_ADDRESS, &self.originator_address);
        avps.many(&avp::RECIPIENT_ADDRESS, &self.recipient_address);
        avps.optional(&avp::SUBMISSION_TIME, &self.submission_time);
        avps.optional(&avp::MM_CONTENT_TYPE, &self.mm_content_type);
        avps.optional(&avp::PRIORITY, &self.priority);
        avps.optional(&avp::MESSAGE_ID, &self.message_id);
        avps.optional(&avp::MESSAGE_TYPE, &self.message_type);
        avps.optional(&avp::MESSAGE_SIZE, &self.message_size);
        avps.optional(&avp::MESSAGE_CLASS, &self.message_class);
        avps.optional(&avp::DELIVERY_REPORT_REQUESTED, &self.delivery_report_requested);
        avps.optional(
            &avp::READ_REPLY_REPORT_REQUESTED,
            &self.read_reply_report_requested,
        );
        avps.optional(&avp::MMBOX_STORAGE_REQUESTED, &self.mmbox_storage_requested);
        avps.optional(&avp::APPLIC_ID, &self.applic_id);
        avps.optional(&avp::REPLY_APPLIC_ID, &self.reply_applic_id);
        avps.optional(&avp::AUX_APPLIC_INFO, &self.aux_applic_info);
        avps.optional(&avp::CONTENT_CLASS, &self.content_class);
        avps.optional(&avp::DRM_CONTENT, &self.drm_content);
        avps.optional(&avp::ADAPTATIONS, &self.adaptations);
        avps.optional(&ts29140::avp::VASP_ID, &self.vasp_id);
        avps.optional(&ts29140::avp::VAS_ID, &self.vas_id);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MmsInformationBuilder builds group MmsInformation in Box<MmsInformation>;
    optional originator_address: IntoField<OriginatorAddress, Option<OriginatorAddress>>, "Originator-Address";
    optional submission_time: IntoTime<Option<Time>>, "Submission-Time";
    optional mm_content_type: IntoField<MmContentType, Option<MmContentType>>, "MM-Content-Type";
    optional priority: IntoField<Priority, Option<Priority>>, "Priority";
    optional message_id: IntoField<Utf8String, Option<Utf8String>>, "Message-ID";
    optional message_type: IntoField<MessageType, Option<MessageType>>, "Message-Type";
    optional message_size: IntoField<u32, Option<u32>>, "Message-Size";
    optional message_class: IntoField<MessageClass, Option<MessageClass>>, "Message-Class";
    optional delivery_report_requested: IntoField<DeliveryReportRequested, Option<DeliveryReportRequested>>, "Delivery-Report-Requested";
    optional read_reply_report_requested: IntoField<ReadReplyReportRequested, Option<ReadReplyReportRequested>>, "Read-Reply-Report-Requested";
    optional mmbox_storage_requested: IntoField<MmboxStorageRequested, Option<MmboxStorageRequested>>, "MMBox-Storage-Requested";
    optional applic_id: IntoField<Utf8String, Option<Utf8String>>, "Applic-ID";
    optional reply_applic_id: IntoField<Utf8String, Option<Utf8String>>, "Reply-Applic-ID";
    optional aux_applic_info: IntoField<Utf8String, Option<Utf8String>>, "Aux-Applic-Info";
    optional content_class: IntoField<ContentClass, Option<ContentClass>>, "Content-Class";
    optional drm_content: IntoField<DrmContent, Option<DrmContent>>, "DRM-Content";
    optional adaptations: IntoField<Adaptations, Option<Adaptations>>, "Adaptations";
    optional vasp_id: IntoField<Utf8String, Option<Utf8String>>, "VASP-ID";
    optional vas_id: IntoField<Utf8String, Option<Utf8String>>, "VAS-ID";
    repeated recipient_address, recipient_addresses: IntoField<RecipientAddress>, "Recipient-Address";
}
