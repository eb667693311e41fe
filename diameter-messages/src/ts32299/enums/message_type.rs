// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The kind of message on the multimedia interface.
    ///
    /// Message-Type (1211/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct MessageType(i32) {
        M_SEND_REQ = 1, "m-send-req";
        M_SEND_CONF = 2, "m-send-conf";
        M_NOTIFICATION_IND = 3, "m-notification-ind";
        M_NOTIFYRESP_IND = 4, "m-notifyresp-ind";
        M_RETRIEVE_CONF = 5, "m-retrieve-conf";
        M_ACKNOWLEDGE_IND = 6, "m-acknowledge-ind";
        M_DELIVERY_IND = 7, "m-delivery-ind";
        M_READ_REC_IND = 8, "m-read-rec-ind";
        M_READ_ORIG_IND = 9, "m-read-orig-ind";
        M_FORWARD_REQ = 10, "m-forward-req";
        M_FORWARD_CONF = 11, "m-forward-conf";
        M_MBOX_STORE_CONF = 12, "m-mbox-store-conf";
        M_MBOX_VIEW_CONF = 13, "m-mbox-view-conf";
        M_MBOX_UPLOAD_CONF = 14, "m-mbox-upload-conf";
        M_MBOX_DELETE_CONF = 15, "m-mbox-delete-conf";
    }
}
