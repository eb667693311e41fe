// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Why a session ended. Values 11 to 32 stand for the causes known from RADIUS.
    ///
    /// Termination-Cause (295), Enumerated; RFC 6733, 8.15.
    pub struct TerminationCause(i32) {
        DIAMETER_LOGOUT = 1, "DIAMETER_LOGOUT";
        DIAMETER_SERVICE_NOT_PROVIDED = 2, "DIAMETER_SERVICE_NOT_PROVIDED";
        DIAMETER_BAD_ANSWER = 3, "DIAMETER_BAD_ANSWER";
        DIAMETER_ADMINISTRATIVE = 4, "DIAMETER_ADMINISTRATIVE";
        DIAMETER_LINK_BROKEN = 5, "DIAMETER_LINK_BROKEN";
        DIAMETER_AUTH_EXPIRED = 6, "DIAMETER_AUTH_EXPIRED";
        DIAMETER_USER_MOVED = 7, "DIAMETER_USER_MOVED";
        DIAMETER_SESSION_TIMEOUT = 8, "DIAMETER_SESSION_TIMEOUT";
        /// Defined in RFC 4005, 9.3.5.
        USER_REQUEST = 11, "USER_REQUEST";
        /// Defined in RFC 4005, 9.3.5.
        LOST_CARRIER = 12, "LOST_CARRIER";
        /// Defined in RFC 4005, 9.3.5.
        LOST_SERVICE = 13, "LOST_SERVICE";
        /// Defined in RFC 4005, 9.3.5.
        IDLE_TIMEOUT = 14, "IDLE_TIMEOUT";
        /// Defined in RFC 4005, 9.3.5.
        SESSION_TIMEOUT = 15, "SESSION_TIMEOUT";
        /// Defined in RFC 4005, 9.3.5.
        ADMIN_RESET = 16, "ADMIN_RESET";
        /// Defined in RFC 4005, 9.3.5.
        ADMIN_REBOOT = 17, "ADMIN_REBOOT";
        /// Defined in RFC 4005, 9.3.5.
        PORT_ERROR = 18, "PORT_ERROR";
        /// Defined in RFC 4005, 9.3.5.
        NAS_ERROR = 19, "NAS_ERROR";
        /// Defined in RFC 4005, 9.3.5.
        NAS_REQUEST = 20, "NAS_REQUEST";
        /// Defined in RFC 4005, 9.3.5.
        NAS_REBOOT = 21, "NAS_REBOOT";
        /// Defined in RFC 4005, 9.3.5.
        PORT_UNNEEDED = 22, "PORT_UNNEEDED";
        /// Defined in RFC 4005, 9.3.5.
        PORT_PREEMPTED = 23, "PORT_PREEMPTED";
        /// Defined in RFC 4005, 9.3.5.
        PORT_SUSPENDED = 24, "PORT_SUSPENDED";
        /// Defined in RFC 4005, 9.3.5.
        SERVICE_UNAVAILABLE = 25, "SERVICE_UNAVAILABLE";
        /// Defined in RFC 4005, 9.3.5.
        CALLBACK = 26, "CALLBACK";
        /// Defined in RFC 4005, 9.3.5.
        USER_ERROR = 27, "USER_ERROR";
        /// Defined in RFC 4005, 9.3.5.
        HOST_REQUEST = 28, "HOST_REQUEST";
        /// Defined in RFC 4005, 9.3.5.
        SUPPLICANT_RESTART = 29, "SUPPLICANT_RESTART";
        /// Defined in RFC 4005, 9.3.5.
        REAUTHENTICATION_FAILURE = 30, "REAUTHENTICATION_FAILURE";
        /// Defined in RFC 4005, 9.3.5.
        PORT_REINIT = 31, "PORT_REINIT";
        /// Defined in RFC 4005, 9.3.5.
        PORT_DISABLED = 32, "PORT_DISABLED";
    }
}
