//! The test sets of TS 35.207, 35.208 and 35.233.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail that way")]

use std::collections::HashMap;

use diameter_core::coding::PlmnId;
use diameter_hss::authentication::{
    Algorithm, Amf, SequenceState, Sqn, TuakLengths, Vector, resynchronize,
};

fn rows(table: &'static str) -> Vec<HashMap<&'static str, &'static str>> {
    let mut lines = table.lines();
    let columns: Vec<_> = lines.next().unwrap().split('\t').collect();
    lines.map(|line| columns.iter().copied().zip(line.split('\t')).collect()).collect()
}

fn hex(text: &str) -> Vec<u8> {
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
        .collect()
}

fn octets<const N: usize>(text: &str) -> [u8; N] {
    hex(text).try_into().unwrap()
}

// Proves: mil-01, mil-02, mil-03, aka-01, aka-03
#[test]
fn milenage_computes_the_published_sets() {
    let rows = rows(include_str!("vectors/milenage.tsv"));
    assert_eq!(rows.len(), 20);
    for row in rows {
        let set = row["set"];
        let [k, op, opc, rand] = ["k", "op", "opc", "rand"].map(|it| octets::<16>(row[it]));
        assert_eq!(Algorithm::milenage_opc(k, op), opc, "set {set}");
        let algorithm = Algorithm::milenage(k, opc);
        let sqn = Sqn::from_octets(octets(row["sqn"]));
        let amf = Amf(octets(row["amf"]));
        assert_eq!(*algorithm.f1(&rand, sqn, amf), hex(row["f1"]), "set {set}");
        assert_eq!(*algorithm.f1_star(&rand, sqn, amf), hex(row["f1star"]), "set {set}");
        assert_eq!(algorithm.f5_star(&rand), octets(row["f5star"]), "set {set}");
        let vector = Vector::new(&algorithm, rand, sqn, amf);
        assert_eq!(vector.xres(), hex(row["f2"]), "set {set}");
        assert_eq!(vector.ck(), hex(row["f3"]), "set {set}");
        assert_eq!(vector.ik(), hex(row["f4"]), "set {set}");
        assert_eq!(*vector.autn(), octets(row["autn"]), "set {set}");
        assert_eq!(
            vector.kasme(PlmnId::from_static("00101")),
            octets(row["kasme_00f110"]),
            "set {set}"
        );
        let mut state = SequenceState::default();
        let _ = resynchronize(&algorithm, &rand, &octets(row["auts_amf0000"]), &mut state).unwrap();
        assert_eq!(state.seq(), sqn.seq(), "set {set}");
    }
}

#[test]
fn tuak_computes_the_published_sets() {
    let rows = rows(include_str!("vectors/tuak.tsv"));
    assert_eq!(rows.len(), 6);
    for row in rows {
        let set = row["set"];
        let length = |name: &str| (row[name].parse::<u16>().unwrap() / 8) as u8;
        let lengths =
            TuakLengths::new(length("maclen"), length("reslen"), length("cklen"), length("iklen"));
        let iterations = row["iterations"].parse().unwrap();
        let k = hex(row["k"]);
        let topc = Algorithm::tuak_topc(&k, octets(row["top"]), iterations).unwrap();
        assert_eq!(topc, octets(row["topc"]), "set {set}");
        let algorithm = Algorithm::tuak(&k, topc, lengths.unwrap(), iterations).unwrap();
        let (rand, sqn) = (octets(row["rand"]), Sqn::from_octets(octets(row["sqn"])));
        let amf = Amf(octets(row["amf"]));
        assert_eq!(*algorithm.f1(&rand, sqn, amf), hex(row["f1"]), "set {set}");
        assert_eq!(*algorithm.f1_star(&rand, sqn, amf), hex(row["f1star"]), "set {set}");
        assert_eq!(algorithm.f5_star(&rand), octets(row["f5star"]), "set {set}");
        let vector = Vector::new(&algorithm, rand, sqn, amf);
        assert_eq!(vector.xres(), hex(row["f2"]), "set {set}");
        assert_eq!(vector.ck(), hex(row["f3"]), "set {set}");
        assert_eq!(vector.ik(), hex(row["f4"]), "set {set}");
        let hidden = vector.autn()[..6].iter().zip(sqn.octets()).map(|(a, b)| a ^ b);
        assert_eq!(hidden.collect::<Vec<_>>(), hex(row["f5"]), "set {set}");
    }
}

#[test]
fn tuak_refuses_keys_of_other_lengths() {
    for length in [0, 15, 17, 31, 33] {
        let error = Algorithm::tuak(&vec![0; length], [0; 32], TuakLengths::default(), 1);
        assert_eq!(error.unwrap_err().found, length);
    }
}

/// TS 34.108, 8.1.2, by hand: K and RAND differ in every bit, so that XDOUT is all ones.
#[test]
fn xor_of_a_key_and_its_complement() {
    let algorithm = Algorithm::xor([0x0f; 16]);
    let vector =
        Vector::new(&algorithm, [0xf0; 16], Sqn::from_octets([1, 2, 3, 4, 5, 6]), Amf([7, 8]));
    assert_eq!(vector.xres(), [0xff; 16]);
    assert_eq!(vector.ck(), [0xff; 16]);
    assert_eq!(
        *vector.autn(),
        [0xfe, 0xfd, 0xfc, 0xfb, 0xfa, 0xf9, 7, 8, 0xfe, 0xfd, 0xfc, 0xfb, 0xfa, 0xf9, 0xf8, 0xf7]
    );
    // Rotations by one and two octets, and AK from the fourth on.
    let algorithm = Algorithm::xor(std::array::from_fn(|at| at as u8));
    let vector = Vector::new(&algorithm, [0; 16], Sqn::from_octets([0; 6]), Amf([0; 2]));
    assert_eq!((vector.ck()[0], vector.ck()[15]), (1, 0));
    assert_eq!((vector.ik()[0], vector.ik()[15]), (2, 1));
    assert_eq!(vector.autn()[..6], [3, 4, 5, 6, 7, 8]);
}

#[test]
fn nothing_secret_is_printed() {
    let algorithm = Algorithm::milenage([0xab; 16], [0xcd; 16]);
    let vector = Vector::new(&algorithm, [1; 16], Sqn::from_octets([0; 6]), Amf::EUTRAN);
    let printed = format!("{algorithm:?} {vector:?}");
    assert!(!printed.contains("171") && !printed.contains("205"), "{printed}");
    let secret = format!("{:?}", vector.ck());
    assert!(!printed.contains(secret.trim_matches(['[', ']'])), "{printed}");
}
