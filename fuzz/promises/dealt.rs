//! Bytes as a hand of cards, dealt from the front; when they run out, zeros.

/// What is left of an input.
pub struct Dealt<'a>(pub &'a [u8]);

impl Dealt<'_> {
    /// The next byte.
    pub fn byte(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *first
    }

    /// A number below `count`.
    pub fn below(&mut self, count: usize) -> usize {
        usize::from(self.byte()) % count
    }

    /// Any number, small ones as likely as large ones.
    pub fn number(&mut self) -> i64 {
        let bytes = self.below(9);
        let mut number = 0i64;
        for _ in 0..bytes {
            number = number << 8 | i64::from(self.byte());
        }
        number
    }

    /// A text of the next bytes, as many as the first of them says.
    pub fn text(&mut self) -> String {
        let length = usize::from(self.byte()).min(self.0.len());
        let (text, rest) = self.0.split_at(length);
        self.0 = rest;
        String::from_utf8_lossy(text).into_owned()
    }

    /// A few of something.
    pub fn few<T>(&mut self, most: usize, mut one: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let count = self.below(most + 1);
        (0..count).map(|_| one(self)).collect()
    }
}
