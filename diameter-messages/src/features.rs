// @generated from dictionaries by cargo xtask regenerate; do not edit.

//! What code generated from other dictionaries asks: whether a feature is enabled.

/// For each feature a macro that takes the first of two blocks where the feature is enabled, and the second
/// where it is not. The dollar sign stands for itself in the macros that this one defines.
macro_rules! choices {
    ($dollar:tt $($feature:literal => $name:ident)*) => {$(
        #[cfg(feature = $feature)]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            ({ $dollar($dollar with:tt)* } { $dollar($dollar without:tt)* }) => { $dollar($dollar with)* };
        }

        #[cfg(not(feature = $feature))]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            ({ $dollar($dollar with:tt)* } { $dollar($dollar without:tt)* }) => { $dollar($dollar without)* };
        }
    )*};
}

choices! {
    $
    "capabilities-update" => if_capabilities_update
    "credit-control" => if_credit_control
    "cx" => if_cx
    "e4" => if_e4
    "eap" => if_eap
    "gmb" => if_gmb
    "gq" => if_gq
    "gx" => if_gx
    "gxx" => if_gxx
    "gy" => if_gy
    "ikesk" => if_ikesk
    "mb2c" => if_mb2c
    "mip6a" => if_mip6a
    "mip6i" => if_mip6i
    "mm10" => if_mm10
    "mobile-ipv4" => if_mobile_ipv4
    "nasreq" => if_nasreq
    "nat-control" => if_nat_control
    "np" => if_np
    "nt" => if_nt
    "nta" => if_nta
    "pc2" => if_pc2
    "pc4a" => if_pc4a
    "pc6" => if_pc6
    "qos" => if_qos
    "rf" => if_rf
    "rx" => if_rx
    "s13" => if_s13
    "s15" => if_s15
    "s6a" => if_s6a
    "s6b" => if_s6b
    "s6c" => if_s6c
    "s6m" => if_s6m
    "s6t" => if_s6t
    "s7a" => if_s7a
    "s9" => if_s9
    "s9a" => if_s9a
    "sd" => if_sd
    "sgd" => if_sgd
    "sgi" => if_sgi
    "sgmb" => if_sgmb
    "sh" => if_sh
    "sip" => if_sip
    "slg" => if_slg
    "slh" => if_slh
    "st" => if_st
    "sta" => if_sta
    "swa" => if_swa
    "swd" => if_swd
    "swm" => if_swm
    "swx" => if_swx
    "sy" => if_sy
    "t4" => if_t4
    "t6a" => if_t6a
    "tsp" => if_tsp
    "session" => if_session
    "full" => if_full
}
