"""What exports are built from: type, pictures, codes, cells."""
