// @generated from dictionaries by cargo xtask regenerate; do not edit.

//! What code generated from other dictionaries asks: whether a feature is enabled.

/// For each feature a macro that keeps its input where the feature is not enabled, and drops it where
/// it is. The dollar sign stands for itself in the macros that this one defines.
macro_rules! without {
    ($dollar:tt $($feature:literal => $name:ident)*) => {$(
        #[cfg(feature = $feature)]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            ($dollar($dollar input:tt)*) => {};
        }

        #[cfg(not(feature = $feature))]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            ($dollar($dollar input:tt)*) => { $dollar($dollar input)* };
        }
    )*};
}

without! {
    $
    "credit-control" => without_credit_control
    "gy" => without_gy
    "s6a" => without_s6a
    "full" => without_full
}
