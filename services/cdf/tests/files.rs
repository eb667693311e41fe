//! Files of records: octet for octet, closed in time, mended after a crash, read back.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail that way")]

use std::time::Duration;

use diameter_cdf::file::{
    ClosingReason, Entry, FileLimits, Format, Repaired, Settings, TooLong, Writer, entries,
    format_of, repair, show,
};
use diameter_cdf::record::Kind;
use diameter_core::print::{hex, octets_of_hex};
use diameter_session::Timestamp;

/// A record of a P-GW that was computed by hand.
const RECORD: &str = "bf4f3f800155830800011132547698f0a4068004c0000201850412345678a6068004c00002028d092611271005\
                      002b01008e02012c8f010097020800bf23030a0102";
/// The header of the file, and that of the record.
const FILE: &str = "0000007d00000036e5e5bda85840bda4a800000000010000002a00ffffffff00000000000000000000ffffc000\
                    0201000000000007070042e52707";

/// 2026-11-27T09:05:00Z.
const OPENED: Timestamp = Timestamp::from_secs(1_795_770_300);

fn after(seconds: u64) -> Timestamp {
    OPENED.after(Duration::from_secs(seconds))
}

fn settings(format: Format) -> Settings {
    let address = [192, 0, 2, 1].into();
    Settings { address, utc_offset: 60, ..Settings::new(format, "cdf1") }
}

/// A file with these records, and its writer.
fn file(settings: &Settings, records: &[&[u8]]) -> (Vec<u8>, Writer) {
    let mut writer = Writer::new(42, OPENED);
    let mut file = writer.front(settings);
    for record in records {
        file.extend(writer.append(Kind::Pgw, record, after(300), settings).unwrap());
    }
    assert_eq!(file.len() as u64, writer.octets(settings));
    (file, writer)
}

fn close(file: &mut [u8], writer: &Writer, settings: &Settings) {
    let front = writer.close(ClosingReason::NORMAL, settings);
    file[..front.len()].copy_from_slice(&front);
}

#[test]
fn a_file_is_what_was_computed_by_hand_octet_for_octet() {
    let settings = settings(Format::Ts32297);
    let (mut file, writer) = file(&settings, &[&octets_of_hex(RECORD).unwrap()]);
    assert!(file.starts_with(&[0xFF; 4]), "an open file does not say how long it is");
    close(&mut file, &writer, &settings);
    assert_eq!(hex(&file), format!("{FILE}{RECORD}"));
    assert_eq!(writer.name(OPENED, &settings), "cdf1_-_42.20261127_-_1005+0100.cdr");
}

#[test]
fn releases_before_10_have_no_extension() {
    let settings = Settings { release: 8, version: 9, ..settings(Format::Ts32297) };
    let (mut file, writer) = file(&settings, &[&[0xBF, 0x4F, 0x00]]);
    close(&mut file, &writer, &settings);
    assert_eq!(file.len(), 52 + 4 + 3);
    // Header length 52; release 8 is 5, and the version 9: 101 01001.
    assert_eq!(hex(&file[4..10]), "00000034a9a9");
    assert_eq!(hex(&file[52..56]), "0003a927");
    let found: Vec<_> = entries(&file, Format::Ts32297).map(Result::unwrap).collect();
    assert_eq!(found, [Entry { offset: 56, record: &[0xBF, 0x4F, 0x00], end: 59 }]);
}

#[test]
fn each_service_has_its_number_in_the_header_of_its_records() {
    let settings = settings(Format::Ts32297);
    let mut writer = Writer::new(1, OPENED);
    let mut number = |kind| writer.append(kind, b"", OPENED, &settings).unwrap()[3];
    let kinds = [Kind::Pgw, Kind::Sgw, Kind::Scscf, Kind::ScSmo, Kind::MmTel];
    // BER is 1 in the upper three bits.
    assert_eq!(kinds.map(&mut number), [0x27, 0x27, 0x29, 0x2F, 0x2E]);
}

#[test]
fn files_are_closed_by_size_time_and_count_and_never_empty() {
    let limits = FileLimits { octets: 200, time: Duration::from_secs(60), records: 3 };
    let settings = Settings { limits, ..settings(Format::Ts32297) };
    let mut writer = Writer::new(1, OPENED);
    assert_eq!(writer.due(10_000, after(1000), &settings), None);
    writer.append(Kind::Pgw, &[0; 50], OPENED, &settings).unwrap();
    // 54 + 5 + 50 = 109; 86 and their header are 200.
    assert_eq!(writer.due(86, OPENED, &settings), None);
    assert_eq!(writer.due(87, OPENED, &settings), Some(ClosingReason::SIZE));
    assert_eq!(writer.due(0, after(59), &settings), None);
    assert_eq!(writer.due(0, after(60), &settings), Some(ClosingReason::TIME));
    assert_eq!(writer.due_at(&settings), after(60));
    // A clock that goes back closes nothing.
    assert_eq!(writer.due(0, Timestamp::from_secs(0), &settings), None);
    writer.append(Kind::Pgw, &[0; 1], OPENED, &settings).unwrap();
    writer.append(Kind::Pgw, &[0; 1], OPENED, &settings).unwrap();
    assert_eq!(writer.due(0, OPENED, &settings), Some(ClosingReason::RECORDS));
}

#[test]
fn the_longest_record_fits_and_a_longer_one_changes_nothing() {
    let settings = settings(Format::Ts32297);
    let mut writer = Writer::new(1, OPENED);
    let octets = vec![0; Writer::LONGEST + 1];
    let before = writer;
    let refused = writer.append(Kind::Pgw, &octets, after(1), &settings);
    assert_eq!(refused, Err(TooLong { octets: 65_535 }));
    assert_eq!(writer, before);
    let taken = writer.append(Kind::Pgw, &octets[1..], after(1), &settings).unwrap();
    assert_eq!(taken[..2], [0xFF, 0xFE]);
    let other = Settings { format: Format::Json, ..settings };
    assert!(writer.append(Kind::Pgw, &octets, after(1), &other).is_ok());
}

#[test]
fn lost_records_are_said_in_the_header() {
    let settings = settings(Format::Ts32297);
    let said = |lost| {
        let mut writer = Writer::new(1, OPENED);
        writer.lose(lost);
        writer.close(ClosingReason::NORMAL, &settings)[47]
    };
    assert_eq!([Some(0), Some(1), Some(126), Some(127), None].map(said), [0, 129, 254, 255, 128]);
}

/// Wherever a file is cut, what is whole stays, the writer goes on, and the file ends like one that was never cut.
#[test]
fn a_file_cut_anywhere_is_mended() {
    let whole = [octets_of_hex(RECORD).unwrap(), vec![0xBF, 0x4F, 0x00], vec![0xBF, 0x4E, 0x00]];
    let json = [br#"{"record":"accounting"}"#.to_vec(), b"{}".to_vec(), br#"{"a":1}"#.to_vec()];
    for (format, records) in
        [(Format::Ts32297, &whole), (Format::Ber, &whole), (Format::Json, &json)]
    {
        let settings = settings(format);
        let all: Vec<&[u8]> = records.iter().map(Vec::as_slice).collect();
        let (mut expected, last) = file(&settings, &all);
        close(&mut expected, &last, &settings);
        let (open, _) = file(&settings, &all);
        for cut in 0..=open.len() {
            let found = repair(&open[..cut], Writer::new(42, OPENED), &settings);
            let Repaired::Open { octets, mut writer } = found else { panic!("{cut}: {found:?}") };
            let mut mended = open[..octets as usize].to_vec();
            if mended.is_empty() {
                mended = writer.front(&settings);
            }
            for record in &all[writer.records() as usize..] {
                mended.extend(writer.append(Kind::Pgw, record, after(300), &settings).unwrap());
            }
            if writer.records() as usize == all.len() && octets as usize == open.len() {
                // Nothing was appended that would say when the last record was.
                continue;
            }
            close(&mut mended, &writer, &settings);
            // The header of the second record says another service in neither.
            assert_eq!(hex(&mended), hex(&expected), "{format:?} cut at {cut}");
        }
    }
}

#[test]
fn a_closed_file_is_not_touched() {
    let settings = settings(Format::Ts32297);
    let (mut file, writer) = file(&settings, &[&[0xBF, 0x4F, 0x00]]);
    close(&mut file, &writer, &settings);
    assert_eq!(repair(&file, Writer::new(42, OPENED), &settings), Repaired::Closed);
    file.pop();
    assert_eq!(repair(&file, Writer::new(42, OPENED), &settings), Repaired::Closed);
}

#[test]
fn all_three_formats_are_told_apart_and_shown() {
    let record = octets_of_hex(RECORD).unwrap();
    for format in [Format::Ts32297, Format::Ber] {
        let settings = settings(format);
        let (mut file, writer) = file(&settings, &[&record, &record]);
        close(&mut file, &writer, &settings);
        assert_eq!(format_of(&file), format);
        let shown: Vec<_> = show(&file, format).map(Result::unwrap).collect();
        assert_eq!(shown.len(), 2);
        assert_eq!(shown[1]["fields"]["servedIMSI"], "001011234567890");
    }
    let (lines, _) = file(&settings(Format::Json), &[br#"{"record":"PGWRecord"}"#]);
    assert_eq!(format_of(&lines), Format::Json);
    let shown: Vec<_> = show(&lines, Format::Json).map(Result::unwrap).collect();
    assert_eq!(shown[0]["record"], "PGWRecord");
}

#[test]
fn a_record_that_cannot_be_read_does_not_hide_those_behind_it() {
    let settings = settings(Format::Ts32297);
    let record = octets_of_hex(RECORD).unwrap();
    let mut broken = record.clone();
    // The length of servedIMSI.
    broken[7] = 0x7F;
    let (file, _) = file(&settings, &[&broken, &record]);
    let shown: Vec<_> = show(&file, Format::Ts32297).collect();
    let error = shown[0].as_ref().unwrap_err().to_string();
    assert_eq!(error, "at offset 67: expected 127 octets of a value, found 58");
    assert!(shown[1].is_ok());
    let cut: Vec<_> = show(&file[..file.len() - 1], Format::Ts32297).collect();
    let error = cut[1].as_ref().unwrap_err().to_string();
    assert_eq!(error, "at offset 130: expected a record of 66 octets, found 65");
}

/// Headers of other writers: a filter, a private extension, nothing of the kind.
#[test]
fn the_length_of_a_header_says_where_records_start() {
    let settings = settings(Format::Ts32297);
    let (closed, _) = file(&settings, &[&[0xBF, 0x4F, 0x00]]);
    let (header, records) = closed.split_at(54);
    for length in [52_usize, 54, 60] {
        let mut file = header.to_vec();
        file.resize(length, 0);
        file[7] = length as u8;
        file.extend(records);
        let found: Vec<_> = entries(&file, Format::Ts32297).map(Result::unwrap).collect();
        assert_eq!(found.len(), 1, "{length}");
    }
}

/// What stands in a file by mistake or malice is an error, never a panic, and reading ends.
#[test]
fn hostile_files_end_in_errors() {
    let settings = settings(Format::Ts32297);
    let record = octets_of_hex(RECORD).unwrap();
    let (file, _) = file(&settings, &[&record, &record]);
    let mut state = 0x1234_5678_9ABC_DEF0_u64;
    let mut chance = |end: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % end as u64) as usize
    };
    for _ in 0..20_000 {
        let mut hostile = file.clone();
        for _ in 0..=chance(4) {
            let at = chance(hostile.len());
            hostile[at] = chance(256) as u8;
        }
        hostile.truncate(chance(hostile.len()) + 1);
        for format in [Format::Ts32297, Format::Ber, Format::Json] {
            assert!(show(&hostile, format).count() <= hostile.len());
            let _ = repair(&hostile, Writer::new(1, OPENED), &settings);
        }
    }
    // Values in values in values, each without a stated length.
    let deep = [0xBF, 0x4F, 0x80].repeat(50_000);
    assert!(show(&deep, Format::Ber).all(|record| record.is_err()));
    // A record of a P-GW whose members are as deep.
    let mut members = vec![0xBF, 0x4F, 0x80];
    members.extend([0xA4, 0x80].repeat(50_000));
    assert!(show(&members, Format::Ber).all(|record| record.is_err()));
}
