//! QR codes as squares of grey: 0 is dark, 255 is light.

use qrcodegen::{QrCode, QrCodeEcc};

/// Dots of the picture for a square of the code, so that viewers that smooth pictures leave
/// the squares square.
const DOTS: i32 = 4;
/// Light squares around the code (ISO/IEC 18004 asks for four).
const QUIET: i32 = 4;

/// The code of a text: how many dots a side has, and the dots row after row. Digits, Latin
/// capitals and a few signs take little room. A smudge of a seventh of the code is mended.
///
/// # Errors
/// A text that is too long, in English.
pub(super) fn squares(text: &str) -> Result<(i32, Vec<u8>), String> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).map_err(|error| error.to_string())?;
    let side = (code.size() + 2 * QUIET) * DOTS;
    let dark = |x: i32, y: i32| code.get_module(x / DOTS - QUIET, y / DOTS - QUIET);
    let dots = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    let dots = dots.map(|(x, y)| if dark(x, y) { 0 } else { 255 });
    Ok((side, dots.collect()))
}
