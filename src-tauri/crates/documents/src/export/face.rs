//! One of our own font files, as much of it as a printed list needs: which glyph a letter
//! has, how wide it is, and a copy with only the glyphs that were used.
//!
//! Letters of the bundled scripts each have a glyph of their own in Noto Sans, so
//! nothing is shaped here. Only the bundled files are read: they are whole.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Letters that have a place of their own in the table; all of our alphabets do.
const PLANE: usize = 0x1_0000;

/// A bundled TrueType font.
#[derive(Debug)]
pub(super) struct Face {
    data: &'static [u8],
    tables: BTreeMap<[u8; 4], Range<usize>>,
    glyphs: Vec<u16>,
    advances: Vec<u16>,
    /// Units of one em.
    pub units: f32,
    /// Above the line, in units.
    pub ascent: i16,
    /// Below the line, in units; negative.
    pub descent: i16,
    /// The box that holds every glyph, in units.
    pub bounds: [i16; 4],
}

impl Face {
    /// Reads a font; `None` if it is no TrueType font with a table of letters.
    pub(super) fn read(data: &'static [u8]) -> Option<Self> {
        let mut tables = BTreeMap::new();
        for index in 0..usize::from(u16_at(data, 4)?) {
            let record = data.get(12 + index * 16..28 + index * 16)?;
            let (start, length) = (u32_at(record, 8)?, u32_at(record, 12)?);
            tables.insert(record.first_chunk().copied()?, start..start + length);
        }
        let table = |tag: &[u8; 4]| data.get(tables.get(tag)?.clone());
        let (head, hhea) = (table(b"head")?, table(b"hhea")?);
        let hmtx = table(b"hmtx")?;
        let measured = usize::from(u16_at(hhea, 34)?);
        let advances = (0..measured)
            .map(|glyph| u16_at(hmtx, glyph * 4))
            .collect::<Option<_>>()?;
        let mut bounds = [0; 4];
        for (side, value) in bounds.iter_mut().enumerate() {
            *value = i16_at(head, 36 + side * 2)?;
        }
        Some(Self {
            glyphs: letters(table(b"cmap")?)?,
            units: f32::from(u16_at(head, 18)?),
            ascent: i16_at(hhea, 4)?,
            descent: i16_at(hhea, 6)?,
            bounds,
            advances,
            data,
            tables,
        })
    }

    /// The glyph of a letter; 0 draws the box for those that the font does not have.
    pub(super) fn glyph(&self, letter: char) -> u16 {
        let place = u32::from(letter) as usize;
        self.glyphs.get(place).copied().unwrap_or(0)
    }

    /// The width of a glyph in units.
    pub(super) fn advance(&self, glyph: u16) -> u16 {
        let own = self.advances.get(usize::from(glyph));
        own.or(self.advances.last()).copied().unwrap_or(0)
    }

    /// The font with the outlines of `used` only; numbers of glyphs stay as they are.
    /// `None` if the file is not whole.
    pub(super) fn with_only(&self, used: &BTreeSet<u16>) -> Option<Vec<u8>> {
        let table = |tag: &[u8; 4]| self.data.get(self.tables.get(tag)?.clone());
        let (old_head, old_loca, glyf) = (table(b"head")?, table(b"loca")?, table(b"glyf")?);
        let count = usize::from(u16_at(table(b"maxp")?, 4)?);
        let long = i16_at(old_head, 50)? != 0;
        let place = |glyph: usize| {
            if long {
                u32_at(old_loca, glyph * 4)
            } else {
                u16_at(old_loca, glyph * 2).map(|half| usize::from(half) * 2)
            }
        };
        let outline = |glyph: u16| {
            let glyph = usize::from(glyph);
            glyf.get(place(glyph)?..place(glyph + 1)?)
        };
        let mut kept: BTreeSet<u16> = BTreeSet::new();
        let mut waiting: Vec<u16> = used.iter().copied().chain([0]).collect();
        while let Some(glyph) = waiting.pop() {
            if kept.insert(glyph) {
                waiting.extend(parts(outline(glyph)?));
            }
        }
        let (mut new_glyf, mut new_loca) = (Vec::new(), Vec::new());
        for glyph in 0..count {
            new_loca.extend(u32::try_from(new_glyf.len()).ok()?.to_be_bytes());
            let glyph = u16::try_from(glyph).ok()?;
            if kept.contains(&glyph) {
                new_glyf.extend_from_slice(outline(glyph)?);
                new_glyf.resize(new_glyf.len().next_multiple_of(4), 0);
            }
        }
        new_loca.extend(u32::try_from(new_glyf.len()).ok()?.to_be_bytes());
        let mut new_head = old_head.to_vec();
        new_head.get_mut(50..52)?.copy_from_slice(&[0, 1]);
        let mut written: Vec<([u8; 4], &[u8])> = Vec::new();
        for tag in [
            b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep",
        ] {
            let bytes = match tag {
                b"glyf" => Some(new_glyf.as_slice()),
                b"loca" => Some(new_loca.as_slice()),
                b"head" => Some(new_head.as_slice()),
                other => table(other),
            };
            written.extend(bytes.map(|bytes| (*tag, bytes)));
        }
        file_of(&written)
    }
}

/// A font file of these tables, in the order of their tags.
fn file_of(tables: &[([u8; 4], &[u8])]) -> Option<Vec<u8>> {
    let count = u16::try_from(tables.len()).ok()?;
    let power = count.checked_ilog2()?;
    let range = 16u16 << power;
    let mut out = vec![0, 1, 0, 0];
    for value in [count, range, u16::try_from(power).ok()?, count * 16 - range] {
        out.extend(value.to_be_bytes());
    }
    let mut start = 12 + tables.len() * 16;
    for (tag, bytes) in tables {
        out.extend_from_slice(tag);
        out.extend(sum_of(bytes).to_be_bytes());
        out.extend(u32::try_from(start).ok()?.to_be_bytes());
        out.extend(u32::try_from(bytes.len()).ok()?.to_be_bytes());
        start += bytes.len().next_multiple_of(4);
    }
    for (_, bytes) in tables {
        out.extend_from_slice(bytes);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    Some(out)
}

/// The sum of a table, as the format defines it.
fn sum_of(bytes: &[u8]) -> u32 {
    bytes.chunks(4).fold(0, |sum: u32, chunk| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}

/// The glyphs that a glyph is put together of; none for one with an outline of its own.
fn parts(outline: &[u8]) -> Vec<u16> {
    const WORDS: u16 = 0x1;
    const SCALE: u16 = 0x8;
    const MORE: u16 = 0x20;
    const TWO_SCALES: u16 = 0x40;
    const MATRIX: u16 = 0x80;
    let mut found = Vec::new();
    if i16_at(outline, 0).is_none_or(|contours| contours >= 0) {
        return found;
    }
    let mut at = 10;
    while let (Some(flags), Some(glyph)) = (u16_at(outline, at), u16_at(outline, at + 2)) {
        found.push(glyph);
        at += 4 + if flags & WORDS != 0 { 4 } else { 2 };
        at += match flags & (SCALE | TWO_SCALES | MATRIX) {
            SCALE => 2,
            TWO_SCALES => 4,
            MATRIX => 8,
            _ => 0,
        };
        if flags & MORE == 0 {
            break;
        }
    }
    found
}

/// The glyph of each letter of the basic plane, from the table of format 4.
fn letters(cmap: &[u8]) -> Option<Vec<u16>> {
    let mut glyphs = vec![0; PLANE];
    let subtables = usize::from(u16_at(cmap, 2)?);
    let start = (0..subtables)
        .filter(|index| u16_at(cmap, 4 + index * 8) == Some(3))
        .filter_map(|index| u32_at(cmap, 8 + index * 8))
        .find(|start| u16_at(cmap, *start) == Some(4))?;
    let table = cmap.get(start..)?;
    let double = usize::from(u16_at(table, 6)?);
    for segment in (0..double).step_by(2) {
        let last = u16_at(table, 14 + segment)?;
        let first = u16_at(table, 16 + double + segment)?;
        let delta = u16_at(table, 16 + double * 2 + segment)?;
        let at = 16 + double * 3 + segment;
        let offset = usize::from(u16_at(table, at)?);
        for letter in first..=last {
            let glyph = if offset == 0 {
                letter.wrapping_add(delta)
            } else {
                match u16_at(table, at + offset + usize::from(letter - first) * 2) {
                    Some(0) | None => 0,
                    Some(glyph) => glyph.wrapping_add(delta),
                }
            };
            glyphs[usize::from(letter)] = glyph;
        }
    }
    Some(glyphs)
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn i16_at(bytes: &[u8], at: usize) -> Option<i16> {
    Some(i16::from_be_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    let value = u32::from_be_bytes(*bytes.get(at..)?.first_chunk()?);
    usize::try_from(value).ok()
}
