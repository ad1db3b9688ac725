//! How the columns of a list are spread over a page of paper.
//!
//! A column asks for two widths: what it would like to have, and the least in which no word,
//! date or number of it is broken. If a row has no room beside each other for the least of all
//! its columns, it takes two bands of the page, one below the other, or three.

/// A4 in points: the short and the long side.
const SIDES: (f32, f32) = (595.28, 841.89);
/// Around a page, in points.
pub(super) const MARGIN: f32 = 30.0;
/// Between the line of a cell and its text, in points.
pub(super) const PAD: f32 = 3.0;
/// The sizes of letters that a list may have.
const SIZES: [f32; 3] = [8.5, 8.0, 7.0];
/// Points that one sign of a column's width needs at one point of letter size.
const SIGN: f32 = 0.5;
/// No row has more bands: their headings would be read as rows.
const MOST_BANDS: usize = 3;

/// What a column asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Need {
    /// The width that it would like to have, in signs.
    pub signs: f32,
    /// Its widest word, in parts of the size of letters.
    pub widest: f32,
    /// Its widest date or number, which is never broken.
    pub whole: f32,
}

impl Need {
    fn wanted(self, size: f32) -> f32 {
        self.least(size).max(self.signs * SIGN * size + PAD * 2.0)
    }

    /// A word may ask for no more than the column would like to have: an address that never ends
    /// is broken.
    fn least(self, size: f32) -> f32 {
        self.widest.min(self.signs * SIGN).max(self.whole) * size + PAD * 2.0
    }
}

/// A stretch of a page that one column takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    pub left: f32,
    pub width: f32,
    /// Which part of a row, from above.
    pub band: usize,
}

/// The page, the letters and the columns of a list.
#[derive(Clone, Debug)]
pub(super) struct Spread {
    pub page: (f32, f32),
    pub size: f32,
    /// One for each column.
    pub places: Vec<Place>,
}

impl Spread {
    /// The largest letters with which every column has what it would like; if there are none, what it needs
    /// at least, in as few bands as can be.
    pub(super) fn of(needs: &[Need]) -> Self {
        let (short, long) = SIDES;
        let sum = |width: &dyn Fn(Need) -> f32| needs.iter().map(|need| width(*need)).sum::<f32>();
        let upright = (short, long);
        if sum(&|need| need.wanted(SIZES[0])) <= room(upright) {
            return Self::in_bands(needs, upright, SIZES[0], &[needs.len()]);
        }
        let page = (long, short);
        let whole = SIZES
            .into_iter()
            .find(|size| sum(&|need| need.wanted(*size)) <= room(page));
        if let Some(size) = whole {
            return Self::in_bands(needs, page, size, &[needs.len()]);
        }
        for count in 1..=MOST_BANDS {
            for size in SIZES {
                if let Some(bands) = bands(needs, size, room(page), count) {
                    return Self::in_bands(needs, page, size, &bands);
                }
            }
        }
        // More than three bands hold: as many columns in each, and their words are broken.
        let size = SIZES[SIZES.len() - 1];
        let each = needs.len().div_ceil(MOST_BANDS).max(1);
        let bands: Vec<usize> = needs.chunks(each).map(<[Need]>::len).collect();
        Self::in_bands(needs, page, size, &bands)
    }

    /// `bands`: how many columns each has.
    fn in_bands(needs: &[Need], page: (f32, f32), size: f32, bands: &[usize]) -> Self {
        let mut places = Vec::with_capacity(needs.len());
        let mut rest = needs;
        for (band, count) in bands.iter().enumerate() {
            let (own, others) = rest.split_at(*count);
            rest = others;
            let mut left = MARGIN;
            for width in widths(own, size, room(page)) {
                places.push(Place { left, width, band });
                left += width;
            }
        }
        Self { page, size, places }
    }

    /// How many bands a row has.
    pub(super) fn bands(&self) -> usize {
        self.places.last().map_or(1, |place| place.band + 1)
    }
}

fn room(page: (f32, f32)) -> f32 {
    page.0 - MARGIN * 2.0
}

/// The columns in `count` bands that are as even as can be; `None` if they do not fit.
fn bands(needs: &[Need], size: f32, room: f32, count: usize) -> Option<Vec<usize>> {
    /// Finer steps would change nothing that is seen.
    const STEP: f32 = 8.0;
    let least: f32 = needs.iter().map(|need| need.least(size)).sum();
    let mut limit = (least / count as f32).min(room);
    loop {
        let mut bands = vec![0];
        let mut taken = 0.0;
        let mut fits = true;
        for need in needs {
            let width = need.least(size);
            fits &= width <= limit;
            if taken + width > limit {
                bands.push(0);
                taken = 0.0;
            }
            taken += width;
            *bands.last_mut()? += 1;
        }
        if fits && bands.len() <= count {
            return Some(bands);
        }
        if limit >= room {
            return None;
        }
        limit = (limit + STEP).min(room);
    }
}

/// The widths of one band: the least of each, and what is left to those who would like more.
fn widths(needs: &[Need], size: f32, room: f32) -> Vec<f32> {
    let least: f32 = needs.iter().map(|need| need.least(size)).sum();
    if least > room {
        let part = room / least;
        return needs.iter().map(|need| need.least(size) * part).collect();
    }
    let wanted: f32 = needs.iter().map(|need| need.wanted(size)).sum();
    let more = wanted - least;
    let (spare, beyond) = ((room - least).min(more), (room - wanted).max(0.0));
    let part = if more > 0.0 { spare / more } else { 0.0 };
    let wider = beyond / wanted.max(1.0);
    let width = |need: &Need| {
        let (least, wanted) = (need.least(size), need.wanted(size));
        least + (wanted - least) * part + wanted * wider
    };
    needs.iter().map(width).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: Need = Need {
        signs: 20.0,
        widest: 8.0,
        whole: 0.0,
    };
    const DAY: Need = Need {
        signs: 12.0,
        widest: 0.0,
        whole: 5.4,
    };

    fn needs(names: usize, days: usize) -> Vec<Need> {
        let names = std::iter::repeat_n(NAME, names);
        names.chain(std::iter::repeat_n(DAY, days)).collect()
    }

    /// Nobody leaves the page, no two meet, and every date has its room.
    #[track_caller]
    fn check(needs: &[Need]) -> Spread {
        let spread = Spread::of(needs);
        assert_eq!(spread.places.len(), needs.len());
        let mut right = [MARGIN; MOST_BANDS];
        for (place, need) in spread.places.iter().zip(needs) {
            assert!((place.left - right[place.band]).abs() < 0.01, "{place:?}");
            right[place.band] = place.left + place.width;
            let inner = place.width - PAD * 2.0;
            assert!(inner + 0.01 >= need.whole * spread.size, "{place:?}");
        }
        for right in &right[..spread.bands()] {
            assert!((right - (spread.page.0 - MARGIN)).abs() < 0.1, "{right}");
        }
        spread
    }

    #[test]
    fn few_columns_stand_upright_more_lie_and_many_take_two_bands() {
        let few = check(&needs(3, 2));
        assert_eq!((few.page.0, few.size, few.bands()), (SIDES.0, 8.5, 1));
        let more = check(&needs(6, 5));
        assert_eq!((more.page.0, more.size, more.bands()), (SIDES.1, 7.0, 1));
        let many = check(&needs(12, 8));
        assert_eq!((many.page.0, many.bands()), (SIDES.1, 2));
        assert!(many.size >= 7.0);
        assert_eq!(check(&needs(0, 1)).bands(), 1);
        assert_eq!(Spread::of(&[]).bands(), 1);
    }

    #[test]
    fn what_no_band_holds_is_still_on_the_page() {
        let endless = Need {
            signs: 400.0,
            widest: 400.0,
            whole: 0.0,
        };
        assert_eq!(check(&[endless; 9]).bands(), 3);
    }
}
