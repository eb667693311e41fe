// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    Address, Grammar, Group, Item, OctetString, Time, UnlistedAvps, Utf8String,
};
use crate::ts29336;
use crate::ts29368;
use crate::ts32299::{
    OriginatorInterface, OriginatorReceivedAddress, RecipientInfo, ReplyPathRequested,
    SmDeviceTriggerIndicator, SmDeviceTriggerInformation, SmMessageType, SmServiceType,
    SmsNode, avp,
};

/// Charging data for short messages.
///
/// ```text
/// SMS-Information ::= < AVP Header: 2000 10415 >
///                     [ SMS-Node ]
///                     [ Client-Address ]
///                     [ Originator-SCCP-Address ]
///                     [ SMSC-Address ]
///                     [ Data-Coding-Scheme ]
///                     [ SM-Discharge-Time ]
///                     [ SM-Message-Type ]
///                     [ Originator-Interface ]
///                     [ SM-Protocol-ID ]
///                     [ Reply-Path-Requested ]
///                     [ SM-Status ]
///                     [ SM-User-Data-Header ]
///                     [ Number-Of-Messages-Sent ]
///                     [ SM-Sequence-Number ]
///                   * [ Recipient-Info ]
///                     [ Originator-Received-Address ]
///                     [ SM-Service-Type ]
///                     [ SMS-Result ]
///                     [ SM-Device-Trigger-Indicator ]
///                     [ SM-Device-Trigger-Information ]
///                     [ MTC-IWF-Address ]
///                     [ Application-Port-Identifier ]
///                     [ ts29336:External-Identifier ]
/// ```
///
/// AVP code 2000 of vendor 10415, 3GPP TS 32.299, 7.2.211.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SmsInformation {
    /// SMS-Node (2016/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub sms_node: Option<SmsNode>,
    /// Client-Address (2018/10415), Address; 3GPP TS 32.299, 7.2.
    /// The address of the client, with its address family in front.
    pub client_address: Option<Address>,
    /// Originator-SCCP-Address (2008/10415), Address; 3GPP TS 32.299, 7.2.
    /// The SCCP address of the sender's node, where the address family is 8 (E.164).
    pub originator_sccp_address: Option<Address>,
    /// SMSC-Address (2017/10415), Address; 3GPP TS 32.299, 7.2.
    /// The address of the service centre.
    pub smsc_address: Option<Address>,
    /// Data-Coding-Scheme (2001/10415), Integer32; 3GPP TS 32.299, 7.2.
    /// The TP-Data-Coding-Scheme of a short message.
    pub data_coding_scheme: Option<i32>,
    /// SM-Discharge-Time (2012/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the short message was delivered, or failed to be.
    pub sm_discharge_time: Option<Time>,
    /// SM-Message-Type (2007/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub sm_message_type: Option<SmMessageType>,
    /// Originator-Interface (2009/10415), Grouped; 3GPP TS 32.299, 7.2.126.
    pub originator_interface: Option<OriginatorInterface>,
    /// SM-Protocol-ID (2013/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// The TP-Protocol-ID of a short message, one octet.
    pub sm_protocol_id: Option<OctetString>,
    /// Reply-Path-Requested (2011/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub reply_path_requested: Option<ReplyPathRequested>,
    /// SM-Status (2014/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// The TP-Status of a status report, one octet.
    pub sm_status: Option<OctetString>,
    /// SM-User-Data-Header (2015/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// The user data header of a short message.
    pub sm_user_data_header: Option<OctetString>,
    /// Number-Of-Messages-Sent (2019/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// How many short messages were sent.
    pub number_of_messages_sent: Option<u32>,
    /// SM-Sequence-Number (3408/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub sm_sequence_number: Option<u32>,
    /// Recipient-Info (2026/10415), Grouped; 3GPP TS 32.299, 7.2.168.
    pub recipient_info: Vec<RecipientInfo>,
    /// Originator-Received-Address (2027/10415), Grouped; 3GPP TS 32.299, 7.2.127.
    pub originator_received_address: Option<OriginatorReceivedAddress>,
    /// SM-Service-Type (2029/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub sm_service_type: Option<SmServiceType>,
    /// SMS-Result (3409/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The result of a short message transaction.
    pub sms_result: Option<u32>,
    /// SM-Device-Trigger-Indicator (3407/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub sm_device_trigger_indicator: Option<SmDeviceTriggerIndicator>,
    /// SM-Device-Trigger-Information (3405/10415), Grouped; 3GPP TS 32.299, 7.2.205B.
    pub sm_device_trigger_information: Option<Box<SmDeviceTriggerInformation>>,
    /// MTC-IWF-Address (3406/10415), Address; 3GPP TS 32.299, 7.2.
    /// The address of the interworking function, with its address family in front.
    pub mtc_iwf_address: Option<Address>,
    /// Application-Port-Identifier (3010/10415), Unsigned32; 3GPP TS 29.368, 6.4.11.
    /// The port that the trigger is for.
    pub application_port_identifier: Option<u32>,
    /// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.336, 6.4.11.
    /// local-part@domain, as in TS 23.003.
    pub external_identifier: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for SmsInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "SMS-Information",
    items: &[
        Item::optional(avp::SMS_NODE.description()),
        Item::optional(avp::CLIENT_ADDRESS.description()),
        Item::optional(avp::ORIGINATOR_SCCP_ADDRESS.description()),
        Item::optional(avp::SMSC_ADDRESS.description()),
        Item::optional(avp::DATA_CODING_SCHEME.description()),
        Item::optional(avp::SM_DISCHARGE_TIME.description()),
        Item::optional(avp::SM_MESSAGE_TYPE.description()),
        Item::optional(avp::ORIGINATOR_INTERFACE.description()),
        Item::optional(avp::SM_PROTOCOL_ID.description()),
        Item::optional(avp::REPLY_PATH_REQUESTED.description()),
        Item::optional(avp::SM_STATUS.description()),
        Item::optional(avp::SM_USER_DATA_HEADER.description()),
        Item::optional(avp::NUMBER_OF_MESSAGES_SENT.description()),
        Item::optional(avp::SM_SEQUENCE_NUMBER.description()),
        Item::repeated(avp::RECIPIENT_INFO.description()),
        Item::optional(avp::ORIGINATOR_RECEIVED_ADDRESS.description()),
        Item::optional(avp::SM_SERVICE_TYPE.description()),
        Item::optional(avp::SMS_RESULT.description()),
        Item::optional(avp::SM_DEVICE_TRIGGER_INDICATOR.description()),
        Item::optional(avp::SM_DEVICE_TRIGGER_INFORMATION.description()),
        Item::optional(avp::MTC_IWF_ADDRESS.description()),
        Item::optional(ts29368::avp::APPLICATION_PORT_IDENTIFIER.description()),
        Item::optional(ts29336::avp::EXTERNAL_IDENTIFIER.description()),
    ],
};

impl Contents for SmsInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2016) => received.optional(0, &mut self.sms_node),
            (10415, 2018) => received.optional(1, &mut self.client_address),
            (10415, 2008) => received.optional(2, &mut self.originator_sccp_address),
            (10415, 2017) => received.optional(3, &mut self.smsc_address),
            (10415, 2001) => received.optional(4, &mut self.data_coding_scheme),
            (10415, 2012) => received.optional(5, &mut self.sm_discharge_time),
            (10415, 2007) => received.optional(6, &mut self.sm_message_type),
            (10415, 2009) => received.optional(7, &mut self.originator_interface),
            (10415, 2013) => received.optional(8, &mut self.sm_protocol_id),
            (10415, 2011) => received.optional(9, &mut self.reply_path_requested),
            (10415, 2014) => received.optional(10, &mut self.sm_status),
            (10415, 2015) => received.optional(11, &mut self.sm_user_data_header),
            (10415, 2019) => received.optional(12, &mut self.number_of_messages_sent),
            (10415, 3408) => received.optional(13, &mut self.sm_sequence_number),
            (10415, 2026) => received.many(14, &mut self.recipient_info),
            (10415, 2027) => received.optional(15, &mut self.originator_received_address),
            (10415, 2029) => received.optional(16, &mut self.sm_service_type),
            (10415, 3409) => received.optional(17, &mut self.sms_result),
            (10415, 3407) => received.optional(18, &mut self.sm_device_trigger_indicator),
            (10415, 3405) => {
                received.optional_boxed(19, &mut self.sm_device_trigger_information)
            }
            (10415, 3406) => received.optional(20, &mut self.mtc_iwf_address),
            (10415, 3010) => received.optional(21, &mut self.application_port_identifier),
            (10415, 3111) => received.optional(22, &mut self.external_identifier),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SMS_NODE, &self.sms_node);
        avps.optional(&avp::CLIENT_ADDRESS, &self.client_address);
        avps.optional(&avp::ORIGINATOR_SCCP_ADDRESS, &self.originator_sccp_address);
        avps.optional(&avp::SMSC_ADDRESS, &self.smsc_address);
        avps.optional(&avp::DATA_CODING_SCHEME, &self.data_coding_scheme);
        avps.optional(&avp::SM_DISCHARGE_TIME, &self.sm_discharge_time);
        avps.optional(&avp::SM_MESSAGE_TYPE, &self.sm_message_type);
        avps.optional(&avp::ORIGINATOR_INTERFACE, &self.originator_interface);
        avps.optional(&avp::SM_PROTOCOL_ID, &self.sm_protocol_id);
        avps.optional(&avp::REPLY_PATH_REQUESTED, &self.reply_path_requested);
        avps.optional(&avp::SM_STATUS, &self.sm_status);
        avps.optional(&avp::SM_USER_DATA_HEADER, &self.sm_user_data_header);
        avps.optional(&avp::NUMBER_OF_MESSAGES_SENT, &self.number_of_messages_sent);
        avps.optional(&avp::SM_SEQUENCE_NUMBER, &self.sm_sequence_number);
        avps.many(&avp::RECIPIENT_INFO, &self.recipient_info);
        avps.optional(
            &avp::ORIGINATOR_RECEIVED_ADDRESS,
            &self.originator_received_address,
        );
        avps.optional(&avp::SM_SERVICE_TYPE, &self.sm_service_type);
        avps.optional(&avp::SMS_RESULT, &self.sms_result);
        avps.optional(
            &avp::SM_DEVICE_TRIGGER_INDICATOR,
            &self.sm_device_trigger_indicator,
        );
        avps.optional_boxed(
            &avp::SM_DEVICE_TRIGGER_INFORMATION,
            &self.sm_device_trigger_information,
        );
        avps.optional(&avp::MTC_IWF_ADDRESS, &self.mtc_iwf_address);
        avps.optional(
            &ts29368::avp::APPLICATION_PORT_IDENTIFIER,
            &self.application_port_identifier,
        );
        avps.optional(&ts29336::avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SmsInformationBuilder builds group SmsInformation in Box<SmsInformation>;
    optional sms_node: IntoField<SmsNode, Option<SmsNode>>, "SMS-Node";
    optional client_address: IntoField<Address, Option<Address>>, "Client-Address";
    optional originator_sccp_address: IntoField<Address, Option<Address>>, "Originator-SCCP-Address";
    optional smsc_address: IntoField<Address, Option<Address>>, "SMSC-Address";
    optional data_coding_scheme: IntoField<i32, Option<i32>>, "Data-Coding-Scheme";
    optional sm_discharge_time: IntoTime<Option<Time>>, "SM-Discharge-Time";
    optional sm_message_type: IntoField<SmMessageType, Option<SmMessageType>>, "SM-Message-Type";
    optional originator_interface: IntoField<OriginatorInterface, Option<OriginatorInterface>>, "Originator-Interface";
    optional sm_protocol_id: IntoField<OctetString, Option<OctetString>>, "SM-Protocol-ID";
    optional reply_path_requested: IntoField<ReplyPathRequested, Option<ReplyPathRequested>>, "Reply-Path-Requested";
    optional sm_status: IntoField<OctetString, Option<OctetString>>, "SM-Status";
    optional sm_user_data_header: IntoField<OctetString, Option<OctetString>>, "SM-User-Data-Header";
    optional number_of_messages_sent: IntoField<u32, Option<u32>>, "Number-Of-Messages-Sent";
    optional sm_sequence_number: IntoField<u32, Option<u32>>, "SM-Sequence-Number";
    optional originator_received_address: IntoField<OriginatorReceivedAddress, Option<OriginatorReceivedAddress>>, "Originator-Received-Address";
    optional sm_service_type: IntoField<SmServiceType, Option<SmServiceType>>, "SM-Service-Type";
    optional sms_result: IntoField<u32, Option<u32>>, "SMS-Result";
    optional sm_device_trigger_indicator: IntoField<SmDeviceTriggerIndicator, Option<SmDeviceTriggerIndicator>>, "SM-Device-Trigger-Indicator";
    optional sm_device_trigger_information: IntoField<SmDeviceTriggerInformation, Option<Box<SmDeviceTriggerInformation>>>, "SM-Device-Trigger-Information";
    optional mtc_iwf_address: IntoField<Address, Option<Address>>, "MTC-IWF-Address";
    optional application_port_identifier: IntoField<u32, Option<u32>>, "Application-Port-Identifier";
    optional external_identifier: IntoField<Utf8String, Option<Utf8String>>, "External-Identifier";
    large recipient_info, recipient_infos: IntoField<RecipientInfo, Vec<RecipientInfo>>, IntoField<RecipientInfo>, "Recipient-Info";
}
