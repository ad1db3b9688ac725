//! A picture of a virtual display, without a program that takes it.
//!
//! Xvfb keeps its screen in a file in the form of `xwd` (X11's window dump,
//! version 7, 32 bits a pixel). It becomes a PNG whose data is stored and not
//! packed, which every viewer reads and which needs no library here.
//!
//! Source: `XWDFile.h` of X11; PNG specification, sections 5, 10 and annex D.

/// The pixels of a screen.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    /// Red, green and blue of each pixel, rows from the top.
    colours: Vec<u8>,
}

impl Picture {
    /// Reads the file of Xvfb; nothing if it is not one, or of another depth.
    pub fn from_xwd(file: &[u8]) -> Option<Self> {
        let number = |at: usize| -> Option<u32> {
            let bytes = file.get(at * 4..at * 4 + 4)?;
            Some(u32::from_be_bytes(bytes.try_into().ok()?))
        };
        let (head, version, width, height) = (number(0)?, number(1)?, number(4)?, number(5)?);
        let (little, bits, line, palette) =
            (number(7)? == 0, number(11)?, number(12)?, number(19)?);
        if version != 7 || bits != 32 {
            return None;
        }
        let start = usize::try_from(head + palette * 12).ok()?;
        let mut colours = Vec::with_capacity(usize::try_from(width * height * 3).ok()?);
        for row in 0..height {
            let at = start + usize::try_from(row * line).ok()?;
            let pixels = file.get(at..at + usize::try_from(width * 4).ok()?)?;
            for pixel in pixels.chunks_exact(4) {
                let [red, green, blue] = if little {
                    [pixel[2], pixel[1], pixel[0]]
                } else {
                    [pixel[1], pixel[2], pixel[3]]
                };
                colours.extend([red, green, blue]);
            }
        }
        Some(Self {
            width,
            height,
            colours,
        })
    }

    /// How many colours there are, counted up to `most`: an empty window has a handful.
    pub fn colours(&self, most: usize) -> usize {
        let mut seen = std::collections::HashSet::new();
        for colour in self.colours.chunks_exact(3) {
            seen.insert(colour);
            if seen.len() >= most {
                break;
            }
        }
        seen.len()
    }

    /// Writes it as PNG.
    pub fn to_png(&self) -> Vec<u8> {
        let mut rows = Vec::with_capacity(self.colours.len() + self.height as usize);
        for row in self.colours.chunks_exact(self.width as usize * 3) {
            rows.push(0); // no filter
            rows.extend_from_slice(row);
        }
        let mut data = vec![0x78, 0x01];
        let mut blocks = rows.chunks(0xffff).peekable();
        while let Some(block) = blocks.next() {
            let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
            data.push(u8::from(blocks.peek().is_none()));
            data.extend(length.to_le_bytes());
            data.extend((!length).to_le_bytes());
            data.extend_from_slice(block);
        }
        data.extend(adler32(&rows).to_be_bytes());
        let mut head = Vec::with_capacity(13);
        head.extend(self.width.to_be_bytes());
        head.extend(self.height.to_be_bytes());
        head.extend([8, 2, 0, 0, 0]); // eight bits a colour, no alpha, not interlaced
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        for (kind, data) in [(b"IHDR", head), (b"IDAT", data), (b"IEND", Vec::new())] {
            let mut body = kind.to_vec();
            body.extend(data);
            png.extend(
                u32::try_from(body.len() - 4)
                    .unwrap_or(u32::MAX)
                    .to_be_bytes(),
            );
            png.extend_from_slice(&body);
            png.extend(crc32(&body).to_be_bytes());
        }
        png
    }
}

fn adler32(bytes: &[u8]) -> u32 {
    let (mut low, mut high) = (1_u32, 0_u32);
    for byte in bytes {
        low = (low + u32::from(*byte)) % 65_521;
        high = (high + low) % 65_521;
    }
    high << 16 | low
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 {
                sum >> 1 ^ 0xedb8_8320
            } else {
                sum >> 1
            };
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::{Picture, adler32, crc32};

    /// Two pixels beside each other, as Xvfb writes them on a machine with the low byte first.
    fn dump() -> Vec<u8> {
        let mut words = [0_u32; 25];
        words[0] = 100;
        words[1] = 7;
        (words[4], words[5]) = (2, 1);
        (words[11], words[12]) = (32, 8);
        let mut file: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        file.extend([3, 2, 1, 0, 6, 5, 4, 0]);
        file
    }

    #[test]
    fn the_file_of_the_server_is_read_pixel_by_pixel() {
        let picture = Picture::from_xwd(&dump()).expect("it is a dump");
        assert_eq!(
            picture,
            Picture {
                width: 2,
                height: 1,
                colours: vec![1, 2, 3, 4, 5, 6]
            }
        );
        assert_eq!(picture.colours(50), 2);
        assert_eq!(
            Picture::from_xwd(&dump()[..104]),
            None,
            "a cut file is no picture"
        );
        assert_eq!(Picture::from_xwd(b"GIF89a"), None);
    }

    #[test]
    fn sums_are_those_of_the_specifications() {
        assert_eq!(crc32(b"IEND"), 0xae42_6082);
        assert_eq!(adler32(b"Wikipedia"), 0x11e6_0398);
    }

    #[test]
    fn a_png_has_its_parts_in_order() {
        let png = Picture::from_xwd(&dump()).expect("it is a dump").to_png();
        assert!(png.starts_with(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x01\x08\x02"));
        assert!(png.ends_with(b"\0\0\0\0IEND\xae\x42\x60\x82"));
    }
}
