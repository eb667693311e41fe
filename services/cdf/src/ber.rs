//! BER as it is read: one value after the other, with the places where something is wrong.

use crate::file::ReadError;

/// The class of a tag.
pub(crate) const UNIVERSAL: u8 = 0;
pub(crate) const CONTEXT: u8 = 2;

/// A value: where it is, and its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Value {
    pub(crate) class: u8,
    pub(crate) is_constructed: bool,
    pub(crate) tag: u32,
    /// Where its contents start.
    pub(crate) start: usize,
    /// Where they end.
    pub(crate) contents_end: usize,
    /// Where the next value starts: behind the mark of its end, for a value of no stated length.
    pub(crate) end: usize,
}

/// How deep values may stand in values.
const DEEPEST: usize = 64;

/// Reads the value that starts here.
pub(crate) fn read(octets: &[u8], offset: usize) -> Result<Value, ReadError> {
    read_within(octets, offset, octets.len(), 0)
}

/// Reads the value that starts here and must end before `limit`.
pub(crate) fn read_before(octets: &[u8], offset: usize, limit: usize) -> Result<Value, ReadError> {
    read_within(octets, offset, limit.min(octets.len()), 0)
}

fn read_within(
    octets: &[u8],
    offset: usize,
    limit: usize,
    depth: usize,
) -> Result<Value, ReadError> {
    if depth > DEEPEST {
        return Err(ReadError::new(offset, "a value less deep", format!("one {depth} deep")));
    }
    let mut at = offset;
    let mut next = |what: &str| {
        let octet = octets.get(at).copied().filter(|_| at < limit);
        at += 1;
        octet.ok_or_else(|| ReadError::new(at - 1, what, "the end"))
    };
    let first = next("a tag")?;
    let (class, is_constructed) = (first >> 6, first & 0x20 != 0);
    let mut tag = u32::from(first & 0x1F);
    if tag == 0x1F {
        tag = 0;
        loop {
            let octet = next("the rest of a tag")?;
            if tag > 0x00FF_FFFF {
                return Err(ReadError::new(offset, "a tag", "one of too many octets"));
            }
            tag = tag << 7 | u32::from(octet & 0x7F);
            if octet & 0x80 == 0 {
                break;
            }
        }
    }
    let length = match next("a length")? {
        short @ 0..0x80 => Some(usize::from(short)),
        0x80 => None,
        long => {
            let mut length = 0_usize;
            for _ in 0..long & 0x7F {
                let octet = next("the rest of a length")?;
                if length > usize::MAX >> 9 {
                    return Err(ReadError::new(offset, "a length", "one of too many octets"));
                }
                length = length << 8 | usize::from(octet);
            }
            Some(length)
        }
    };
    let start = at;
    let Some(length) = length else {
        return without_length(octets, offset, start, limit, depth).map(|(contents_end, end)| {
            Value { class, is_constructed, tag, start, contents_end, end }
        });
    };
    let end = start.saturating_add(length);
    if end > limit {
        let found = format!("{}", limit.saturating_sub(start));
        return Err(ReadError::new(start, format!("{length} octets of a value"), found));
    }
    Ok(Value { class, is_constructed, tag, start, contents_end: end, end })
}

/// Where the contents of a value without a stated length end, and where the next value starts.
fn without_length(
    octets: &[u8],
    offset: usize,
    start: usize,
    limit: usize,
    depth: usize,
) -> Result<(usize, usize), ReadError> {
    if octets.get(offset).is_some_and(|first| first & 0x20 == 0) {
        let expected = "a stated length, for a value that holds no others";
        return Err(ReadError::new(offset, expected, "none"));
    }
    let mut at = start;
    loop {
        if octets.get(at..at + 2) == Some(&[0, 0]) && at + 2 <= limit {
            return Ok((at, at + 2));
        }
        at = read_within(octets, at, limit, depth + 1)?.end;
    }
}
