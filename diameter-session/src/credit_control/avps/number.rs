//! The numbers of Enumerated AVPs.

use super::super::{
    DirectDebitingFailure, EnvelopeReporting, FailureHandling, Reason, RequestType,
    RequestedAction, SessionFailover, TariffUsage, TimeQuotaType, UnitType,
};

/// The value of an Enumerated AVP, as generated code has it.
pub trait Number: Copy + From<i32> + Into<i32> {}

impl<T: Copy + From<i32> + Into<i32>> Number for T {}

/// Gives an enum the numbers of its AVP: `number` and `of_number`, which is `None` for one without a name.
macro_rules! numbers {
    ($($type:ident { $($name:ident = $number:literal),+ })+) => {$(
        impl $type {
            /// The number of the value in its AVP.
            pub(in super::super) const fn number(self) -> i32 {
                match self {
                    $(Self::$name => $number,)+
                }
            }

            /// The value with this number.
            pub(in super::super) fn of_number(number: impl Into<i32>) -> Option<Self> {
                match number.into() {
                    $($number => Some(Self::$name),)+
                    _ => None,
                }
            }
        }
    )+};
}

numbers! {
    RequestType { Initial = 1, Update = 2, Termination = 3, Event = 4 }
    RequestedAction { DirectDebiting = 0, RefundAccount = 1, CheckBalance = 2, PriceEnquiry = 3 }
    FailureHandling { Terminate = 0, Continue = 1, RetryAndTerminate = 2 }
    DirectDebitingFailure { TerminateOrBuffer = 0, Continue = 1 }
    SessionFailover { NotSupported = 0, Supported = 1 }
    TariffUsage { Before = 0, After = 1, Indeterminate = 2 }
    TimeQuotaType { DiscreteTimePeriod = 0, ContinuousTimePeriod = 1 }
    EnvelopeReporting {
        DoNotReport = 0, Report = 1, WithVolume = 2, WithEvents = 3, WithVolumeAndEvents = 4
    }
    UnitType {
        Time = 0, Money = 1, TotalOctets = 2, InputOctets = 3, OutputOctets = 4, ServiceSpecificUnits = 5
    }
    Reason {
        Threshold = 0, QuotaHoldingTime = 1, Final = 2, QuotaExhausted = 3, ValidityTime = 4,
        OtherQuotaType = 5, RatingConditionChange = 6, ForcedReauthorisation = 7, PoolExhausted = 8
    }
}
