"""The workbook: a whole run as XLSX."""
