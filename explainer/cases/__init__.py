"""Cases: schemes with a public record."""
