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
    "capabilities-update" => without_capabilities_update
    "credit-control" => without_credit_control
    "cx" => without_cx
    "e4" => without_e4
    "eap" => without_eap
    "gmb" => without_gmb
    "gq" => without_gq
    "gx" => without_gx
    "gxx" => without_gxx
    "gy" => without_gy
    "ikesk" => without_ikesk
    "mb2c" => without_mb2c
    "mip6a" => without_mip6a
    "mip6i" => without_mip6i
    "mm10" => without_mm10
    "mobile-ipv4" => without_mobile_ipv4
    "nasreq" => without_nasreq
    "nat-control" => without_nat_control
    "np" => without_np
    "nt" => without_nt
    "nta" => without_nta
    "pc2" => without_pc2
    "pc4a" => without_pc4a
    "pc6" => without_pc6
    "qos" => without_qos
    "rf" => without_rf
    "rx" => without_rx
    "s13" => without_s13
    "s15" => without_s15
    "s6a" => without_s6a
    "s6b" => without_s6b
    "s6c" => without_s6c
    "s6m" => without_s6m
    "s6t" => without_s6t
    "s7a" => without_s7a
    "s9" => without_s9
    "s9a" => without_s9a
    "sd" => without_sd
    "sgd" => without_sgd
    "sgi" => without_sgi
    "sgmb" => without_sgmb
    "sh" => without_sh
    "sip" => without_sip
    "slg" => without_slg
    "slh" => without_slh
    "st" => without_st
    "sta" => without_sta
    "swa" => without_swa
    "swd" => without_swd
    "swm" => without_swm
    "swx" => without_swx
    "sy" => without_sy
    "t4" => without_t4
    "t6a" => without_t6a
    "tsp" => without_tsp
    "full" => without_full
}
