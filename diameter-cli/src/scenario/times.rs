//! Times, numbers and shares of scenario files: one, or the least and the most.

use std::time::Duration;

use diameter_node::config::{DeValue, Value, Wrong};

/// A time, or any between two: `"20ms"`, `"1s..5s"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Times {
    least: Duration,
    most: Duration,
}

impl Times {
    /// One of them.
    pub(crate) fn draw(self) -> Duration {
        let spread = u64::try_from((self.most - self.least).as_nanos()).unwrap_or(u64::MAX);
        self.least + Duration::from_nanos(fastrand::u64(0..=spread))
    }
}

impl Value for Times {
    const EXPECTED: &'static str = "a time such as \"20ms\", or any between two: \"1s..5s\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let text = value.as_str().ok_or(Wrong::Kind)?;
        let (least, most) = text.split_once("..").unwrap_or((text, text));
        let time = |text: &str| {
            // As all times of files are read.
            Duration::read(&DeValue::String(text.trim().to_owned().into()))
        };
        let (least, most) = (time(least)?, time(most)?);
        match least <= most {
            true => Ok(Self { least, most }),
            false => Err(Wrong::because("the least comes first")),
        }
    }
}

/// A whole number, or any between two: `3`, `"1..5"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Numbers {
    pub(crate) least: u64,
    pub(crate) most: u64,
}

impl Numbers {
    /// One of them.
    pub(crate) fn draw(self) -> u64 {
        fastrand::u64(self.least..=self.most)
    }
}

impl Value for Numbers {
    const EXPECTED: &'static str = "a whole number, or any between two: \"1..5\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let Some(text) = value.as_str() else {
            let number = u64::read(value)?;
            return Ok(Self { least: number, most: number });
        };
        let (least, most) = text.split_once("..").unwrap_or((text, text));
        let number = |text: &str| text.trim().parse::<u64>().map_err(Wrong::because);
        let (least, most) = (number(least)?, number(most)?);
        match least <= most {
            true => Ok(Self { least, most }),
            false => Err(Wrong::because("the least comes first")),
        }
    }
}

/// A part of a whole: `"10%"`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Share(pub(crate) f64);

impl Value for Share {
    const EXPECTED: &'static str = "a share such as \"10%\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let text = value.as_str().ok_or(Wrong::Kind)?;
        let number = text.strip_suffix('%').and_then(|it| it.trim().parse::<f64>().ok());
        let share = number.filter(|it| (0.0..=100.0).contains(it));
        share.map(|it| Self(it / 100.0)).ok_or_else(|| Wrong::because("it is from 0% to 100%"))
    }
}
