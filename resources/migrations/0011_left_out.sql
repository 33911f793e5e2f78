-- SPDX-License-Identifier: GPL-3.0-or-later
-- 登记未受理 counts in the month in which a file ended without being accepted, not in that of its receipt.
ALTER TABLE facts RENAME COLUMN received_month TO left_out_month;
