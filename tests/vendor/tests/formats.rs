//! Every AVP of the dictionary, by its constant: all data formats, and the vendor's own.

use std::net::Ipv6Addr;

use acme_charging::diameter::acme::{
    AcmeBundle, AcmeCell, AcmeLoyalty, AcmeRefusal, AcmeTier, AcmeVoucher, DICTIONARY, avp,
};
use acme_charging::money::Money;
use diameter_core::{
    Avp, AvpValue, DiameterIdentity, DiameterUri, IpFilterRule, QosFilterRule, Time,
};

/// Writes a value into an AVP, reads it back, and gives the key of the AVP.
fn round_trip<T: AvpValue + PartialEq + std::fmt::Debug>(avp: &Avp<T>, value: T) -> (u32, u32) {
    let raw = avp.with_value(&value).unwrap();
    assert_eq!(raw.value::<T>().as_ref(), Ok(&value), "{}", avp.name);
    (raw.vendor_id, raw.code)
}

#[test]
fn values_of_every_avp_round_trip() {
    let voucher = AcmeVoucher::builder()
        .acme_voucher_code("SUMMER")
        .acme_price(Money::cents(-1))
        .acme_valid_until(Time::from_unix_seconds(1_800_000_000).unwrap())
        .build();
    let loyalty = AcmeLoyalty::builder()
        .acme_tier(AcmeTier::SILVER)
        .acme_score(0.75)
        .acme_vouchers([voucher.clone(), voucher.clone()])
        .build();
    let site = DiameterIdentity::from_static("site17.acme.example.com");
    let cell = AcmeCell::builder()
        .acme_site(site.clone())
        .acme_antenna([1, 2, 3, 4])
        .acme_signal_level(-71.5)
        .acme_temperature(-40)
        .build();
    let bundle = AcmeBundle::builder()
        .acme_bundle_name("Child")
        .acme_bundle(AcmeBundle::builder().acme_bundle_name("Family").build())
        .build();
    let portal = DiameterUri::try_from("aaas://portal.acme.example.com:3868;transport=sctp");
    let filter: IpFilterRule = "permit out 6 from 192.0.2.0/24 to any 80,443".parse().unwrap();
    let shaping: QosFilterRule = "tag in ip from any to any DSCP 46".parse().unwrap();

    let mut seen = vec![
        round_trip(&avp::ACME_LOYALTY, loyalty),
        round_trip(&avp::ACME_TIER, AcmeTier(-3)),
        round_trip(&avp::ACME_POINTS, u64::MAX),
        round_trip(&avp::ACME_SCORE, f64::MIN_POSITIVE),
        round_trip(&avp::ACME_VOUCHER, voucher),
        round_trip(&avp::ACME_VOUCHER_CODE, "Größe 7".into()),
        round_trip(&avp::ACME_PRICE, Money::cents(i64::MIN)),
        round_trip(&avp::ACME_VALID_UNTIL, Time::from_unix_seconds(2_100_000_000).unwrap()),
        round_trip(&avp::ACME_CELL, cell),
        round_trip(&avp::ACME_SITE, site),
        round_trip(&avp::ACME_ANTENNA, u32::MAX),
        round_trip(&avp::ACME_SIGNAL_LEVEL, -71.5),
        round_trip(&avp::ACME_TEMPERATURE, i32::MIN),
        round_trip(&avp::ACME_PROBE_ADDRESS, Ipv6Addr::LOCALHOST.into()),
        round_trip(&avp::ACME_REFUSAL, AcmeRefusal::NO_BUNDLE_LEFT),
        round_trip(&avp::ACME_CURRENCY_HINT, [0, 255].into()),
        round_trip(&avp::ACME_BALANCE_CHANGE, i64::MIN),
        round_trip(&avp::ACME_PORTAL, portal.unwrap()),
        round_trip(&avp::ACME_BUNDLE, bundle),
        round_trip(&avp::ACME_BUNDLE_NAME, "".into()),
        round_trip(&avp::ACME_FILTER, filter),
        round_trip(&avp::ACME_SHAPING, shaping),
        round_trip(&avp::ACME_PROMOTION, 0),
        round_trip(&avp::ACME_NOTE, "for the regulator".into()),
    ];
    seen.sort_unstable();
    let all = DICTIONARY.avps.iter().map(|avp| (avp.key.vendor_id, avp.key.code));
    let own: Vec<(u32, u32)> = all.filter(|(vendor_id, _)| *vendor_id == 32473).collect();
    assert_eq!(seen, own, "no AVP is forgotten");
}
