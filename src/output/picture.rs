//! A picture that a document shows.

use std::sync::Arc;

/// A picture as its file holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The file.
    pub bytes: Arc<[u8]>,
    /// How it is drawn there.
    pub format: PictureFormat,
    /// How wide it is, in its own points.
    pub width: u32,
    /// How high it is, in its own points.
    pub height: u32,
}

/// How a picture is drawn in its file: the two that every program shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFormat {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
}

impl PictureFormat {
    /// Its name in the registry of media types, and the ending of its files.
    pub fn name(self) -> &'static str {
        match self {
            PictureFormat::Png => "png",
            PictureFormat::Jpeg => "jpeg",
        }
    }
}

impl Picture {
    /// So many points at most to a side: more takes the memory of whoever opens it.
    pub const LONGEST_SIDE: u32 = 6_000;

    /// Whether it has room on a page: not too many points, and no strip.
    pub fn fits(&self) -> bool {
        let (short, long) = (self.width.min(self.height), self.width.max(self.height));
        long <= Picture::LONGEST_SIDE && long / short < 5
    }

    /// A picture from a file; none if it is neither PNG nor JPEG, or is broken.
    pub fn of(bytes: Vec<u8>) -> Option<Picture> {
        let format = match imagesize::image_type(&bytes).ok()? {
            imagesize::ImageType::Png => PictureFormat::Png,
            imagesize::ImageType::Jpeg => PictureFormat::Jpeg,
            _ => return None,
        };
        let size = imagesize::blob_size(&bytes).ok()?;
        let [width, height] = [size.width, size.height].map(|side| u32::try_from(side).ok());
        let (width, height) = (width?, height?);
        (width > 0 && height > 0).then(|| Picture {
            bytes: bytes.into(),
            format,
            width,
            height,
        })
    }
}
