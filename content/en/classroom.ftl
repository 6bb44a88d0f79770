# The page “For the classroom”: the lesson, and worksheets to print. Speak to a teacher.

page-classroom = For the classroom
classroom-title = A lesson about whose money it is
classroom-lead = { $short }, { $lesson } or { $long } minutes, with a bowl of coins. It works with the teacher’s screen, or with none.
classroom-lesson = The lesson
classroom-sheets = Worksheets, each with its own numbers
classroom-sheets-lead = Every student gets a different offer, in round numbers. One in four depends on nobody; the sheet does not say which. The key is computed with the same rules as every figure here, with each step of the working.
classroom-level = What it is about
classroom-students = Students
classroom-seed = Set of numbers
classroom-seed-help = The same number gives the same sheets again, on any computer. It is printed on every sheet.
classroom-new = New numbers
classroom-currency = Currency
classroom-preview = The first sheet
classroom-preview-key = Its answers
classroom-take-sheets = { $students ->
    [1] Sheet for 1 student (PDF)
   *[other] Sheets for { $students } students (PDF)
}
classroom-take-key = The key (PDF)
classroom-both-sides = One sheet of paper each, printed on both sides. The key is a file of its own.
classroom-take-guide = Teacher’s guide (PDF)
classroom-take-student = Student sheet (PDF)
classroom-unknown-level = We do not know the kind of worksheet “{ $value }” in this link. Here is “{ $used }” instead.
classroom-outside = { $label }: { $value } is not between { $low } and { $high }. We use { $used }.

lesson-guide-title = Whose money? A lesson
lesson-guide-lead = For secondary school, adult classes and community evenings. Every number in it is computed by the tool it belongs to.
lesson-student-title = Whose money?
